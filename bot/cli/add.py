"""`rapporteur add`: files and folders into the library, with a progress bar and a report of what failed."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.options import json_option, library_option, library_path, print_json, warn_of_traces

if TYPE_CHECKING:
    from index.library import Library
    from index.library.adding import Added
    from index.library.corrections import Corrections

_OUTCOMES = ("added", "replaced", "unchanged", "failed")


def _date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value):
        raise click.BadParameter("give it as YYYY, YYYY-MM or YYYY-MM-DD")
    return value


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--title", help="The right title of the file's (first) work.")
@click.option("--author", "authors", multiple=True, metavar="NAME", help="Its right author; several times for several.")
@click.option("--publisher", help="Its right publisher.")
@click.option("--date", callback=_date, metavar="YYYY[-MM[-DD]]", help="Its right date.")
@click.option("--url", help="Its right address.")
@click.option("--watch", is_flag=True, help="Go on keeping the folders and the library in step.")
@library_option
@json_option
def add(
    paths: tuple[Path, ...], title: str | None, authors: tuple[str, ...], publisher: str | None, date: str | None,
    url: str | None, watch: bool, library: str | None, as_data: bool,
) -> None:  # fmt: skip
    """Read files or folders into the library.

    What was read wrongly is corrected by the options below (for one file), or by a file of the same name with
    the ending .yaml beside it (title, authors, publisher, date, url); both are kept when the file is added again.
    """
    from index.library import Library
    from index.library.corrections import Corrections
    from index.model import Metadata

    given = Corrections(Metadata(title, authors, publisher, date, url))
    if given != Corrections() and (len(paths) != 1 or paths[0].is_dir()):
        raise click.UsageError("--title, --author, --publisher, --date and --url go with one file")
    with Library(library_path(library), create=True) as opened:
        outcomes = _add(opened, paths, given)
        _report(outcomes, as_data)
        warn_of_traces(opened)
        if watch:
            from index.library.watching import watch as keep_in_step

            keep_in_step(opened, paths, lambda told: click.echo(told, err=True))
    if outcomes and all(o.outcome == "failed" for o in outcomes):
        sys.exit(1)


def _add(opened: Library, paths: Sequence[Path], given: Corrections) -> list[Added]:
    """Adds with a bar on stderr; interrupted, says how to go on."""
    done: list[Added] = []
    try:
        with click.progressbar(
            length=1, label="Reading", file=sys.stderr, item_show_func=lambda told: told or "", width=24,
            hidden=not sys.stderr.isatty(),
        ) as bar:  # fmt: skip
            return opened.add(paths, _stepper(bar.update, bar, done), corrections=given, settled=False)
    except KeyboardInterrupt:
        click.echo(f"\nrapporteur: interrupted after {len(done)} files; the same command goes on from here", err=True)
        raise SystemExit(130) from None


def _stepper(update: Callable[..., None], bar: object, done: list[Added]) -> Callable[[Added, int, int], None]:
    def step(outcome: Added, number: int, total: int) -> None:
        done.append(outcome)
        bar.length = total  # type: ignore[attr-defined]
        update(1, f"{number}/{total} {outcome.file[:40]}")

    return step


def _report(outcomes: Sequence[Added], as_data: bool) -> None:
    """Counts on stdout, each bad file with its reason on stderr."""
    failed = [o for o in outcomes if o.outcome == "failed"]
    counts = Counter(o.outcome for o in outcomes)
    if len(failed) < len(outcomes) or not outcomes:
        if as_data:
            files = [{"file": o.file, "outcome": o.outcome, "reason": o.reason} for o in outcomes]
            print_json({"files": files, **{name: counts[name] for name in _OUTCOMES}})
        else:
            told = [f"{counts[name]} {name}" for name in _OUTCOMES if counts[name]]
            click.echo(", ".join(told).capitalize() + "." if told else "Nothing to add.")
    for outcome in failed:
        click.echo(f"rapporteur: {outcome.file}: {outcome.reason}", err=True)
