"""Every command that the README gives does what the README says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.demo.sample import FOLDER
from tests.docs.readme import README, command, commands

ROOT = README.parent
BIN = Path(sys.executable).parent
OFFLINE = ("Could not find a version", "No matching distribution", "Temporary failure", "Network is unreachable")


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A line run by a shell that finds this environment's `rapporteur`."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    variables = {**os.environ, "PATH": path, **environment}
    return subprocess.run(
        line, shell=True, cwd=folder, env=variables, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
    )  # fmt: skip


def test_the_first_command_goes_from_a_clean_clone_to_answers_within_a_minute(tmp_path: Path) -> None:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout: nothing to clone")
    clone = tmp_path / "rapporteur"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True, capture_output=True)
    start = _processor_time()
    done = shell(command("demo"), clone, RAPPORTEUR_LIBRARY="")
    if done.returncode and any(words in done.stderr for words in OFFLINE):
        pytest.skip("no package index can be reached from here: " + done.stderr.strip().splitlines()[-1])
    assert done.returncode == 0, done.stderr
    assert _processor_time() - start < 60  # of one core; the clock on the wall also counts what else the machine does
    for asked in ("/quote", "/expert", "/stance", "/check"):
        assert f"> {asked}" in done.stdout
    assert "▌ " in done.stdout
    assert "Traceback" not in done.stderr


def _processor_time() -> float:
    """Seconds that this process's ended children have used."""
    used = os.times()
    return used.children_user + used.children_system


def test_ci_runs_the_second_command() -> None:
    assert command("tests").endswith(".venv/bin/pytest")
    assert "tests/docs/readme.py tests" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_commands_for_documents_work_in_their_order(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "reports")
    rest = [line for line in commands() if line not in (command("demo"), command("tests"))]
    done = shell("\n".join(["set -e", *rest]), tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Tong Beisheng" in done.stdout


def test_every_rapporteur_command_that_is_named_exists() -> None:
    named = set(re.findall(r"`rapporteur (\w+)", README.read_text(encoding="utf-8")))
    assert named >= {"add", "list", "remove", "serve", "doctor"}
    for name in named:
        assert shell(f"rapporteur {name} --help", ROOT).returncode == 0, name


@pytest.mark.parametrize("asked", re.findall(r"^\| `(/[^`]+)`", README.read_text(encoding="utf-8"), re.M))
def test_the_example_questions_are_answered(asked: str, sample_path: Path) -> None:
    done = shell(f"rapporteur ask {shlex.quote(asked)} --library {shlex.quote(str(sample_path))}", ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_the_files_it_links_to_exist() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target
