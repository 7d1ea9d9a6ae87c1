"""Which works a note cites: author, title, original title, outlet, date and address, each as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from index.model import Cite
from index.structure import issued
from index.structure.bylines import authors_of
from index.structure.names import BODY, is_name, without_titles
from index.structure.plain import Plain
from index.text.mapped import Span

_LEAD = re.compile(
    r"(?:(?:but |and |e\.g\.,? )?(?:also see|see also|see(?:,? (?:e\.g\.|for (?:example|instance)))?|cf\.|"
    r"compare|quoted in|cited in|"
    r"siehe(?: auch)?|vgl\.|voir(?: aussi)?|v[ée]ase|参见|参照|见)(?![a-z])[,:]?\s*)+",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:;\s+(?:and\s+)?|[.;]\s+)(?=(?:[Aa]lso see|[Ss]ee also|[Ss]ee|[Cc]f\.)\s)|;\s+(?=[^\W\d_a-zß-öø-ÿ]|[\"“«„‘*])"
)
_IBID = re.compile(r"(?:ibid(?:em)?|ebd|同上|id)\b\.?", re.IGNORECASE)
_OP_CIT = re.compile(r"\b(?:op\.? ?cit|loc\.? ?cit|a\.a\.O|supra)\b", re.IGNORECASE)
_PAIRS = {"“": "”", "«": "»", "„": "“", "‘": "’", "「": "」", "『": "』", "《": "》", "”": "”"}
_ADDRESS = re.compile(r"https?://[^\s<>\[\]]+")
_SENTENCE = re.compile(
    r"(?:this|it|in this|for|according|as|per|we|they|there|here|however|although|if|while|these)\b", re.I
)
_BODY_WORDS = 6
_REST = 30
_FOREIGN = re.compile(r"[^\W\d_A-Za-zÀ-ɏ]")
_GLOSS = re.compile(r"\s*[(（\[]([^()（）\[\]]*(?:[(（][^()（）]*[)）][^()（）\[\]]*)*)[)）\]]\s*$")
_AFTER = re.compile(r"\s*[(（\[]([^()（）\[\]]+)[)）\]]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """One cited work within the note's plain text."""

    note: Plain
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.note.text[self.start : self.end]

    def emphasis(self) -> list[Span]:
        """Emphasised stretches, counted from the start of the piece; neighbours are one."""
        found: list[Span] = []
        for a, b in self.note.emphasis:
            if self.start <= a and b <= self.end:
                joined = found and not self.text[found[-1][1] : a - self.start].strip()
                found[-1:] = (
                    [(found[-1][0], b - self.start)] if joined else [*found[-1:], (a - self.start, b - self.start)]
                )
        return found


def cites_of(note: Plain, raw: str, earlier: list[Cite]) -> tuple[Cite, ...]:
    """The works a note cites, in order; `earlier` are those cited before it (for "Ibid." and "op. cit.")."""
    found: list[Cite] = []
    for start, end in _pieces(note.text):
        cite = _cite(_Piece(note, start, end), raw, [*earlier, *found])
        if cite is not None:
            found.append(cite)
    return tuple(found)


def _pieces(text: str) -> list[Span]:
    """Where one cited work ends and the next begins, outside quotation marks and brackets."""
    closed = _closed(text)
    cuts = [m for m in _MORE.finditer(text) if not any(a < m.start() < b for a, b in closed)]
    edges = [(0, 0), *((m.start(), m.end()) for m in cuts), (len(text), len(text))]
    spans = [(edges[i][1], edges[i + 1][0]) for i in range(len(edges) - 1)]
    return [_led(text, a, b) for a, b in spans if text[a:b].strip(" .")]


def _led(text: str, start: int, end: int) -> Span:
    found = _LEAD.match(text, start, end)
    return (found.end() if found else start), end


def _closed(text: str) -> list[Span]:
    """Quoted and bracketed stretches."""
    found, at = [], 0
    while (quoted := _quotation(text, at)) is not None:
        found.append(quoted)
        at = quoted[1]
    return found + [m.span() for m in re.finditer(r"\([^()]*\)", text)]


def _quotation(text: str, at: int = 0) -> Span | None:
    """The first quotation from `at` on, its marks included."""
    for found in re.finditer(r"[\"“«„‘「『《”]", text[at:]):
        start, mark = at + found.start(), found.group()
        if mark == "‘" and start and text[start - 1].isalnum():
            continue
        end = _straight(text, start) if mark == '"' else _curly(text, start, mark)
        if end is not None:
            return start, end
    return None


def _straight(text: str, start: int) -> int | None:
    for found in re.finditer(r"\"(?=[\s,.;:)\]]|$)", text[start + 1 :]):
        return start + 1 + found.end()
    return None


def _curly(text: str, start: int, mark: str) -> int | None:
    depth, close = 0, _PAIRS[mark]
    for i in range(start + 1, len(text)):
        if text[i] == close and (close != "’" or not text[i + 1 : i + 2].isalnum()):
            if not depth:
                return i + 1
            depth -= 1
        elif text[i] == mark:
            depth += 1
    return None


def _cite(piece: _Piece, raw: str, earlier: list[Cite]) -> Cite | None:
    if (again := _again(piece.text, earlier)) is not None:
        return again
    quoted = _quotation(piece.text)
    titled = quoted is not None and _is_title(piece.text, quoted)
    cite = _quoted(piece, quoted) if quoted is not None and titled else _unquoted(piece)
    url = _url(piece, raw)
    if cite is None:
        return Cite(url=url) if url else None
    return replace(cite, url=url)


def _is_title(text: str, quoted: Span) -> bool:
    """A title stands first or behind its author; other quotations stand behind words of a sentence."""
    before = text[: quoted[0]].strip(" ,.:")
    if not before or authors_of(before):
        return True
    stands_apart = text[: quoted[0]].rstrip().endswith((",", ":"))
    return len(before.split()) <= 12 and (stands_apart or not re.search(r"\b[a-z]{3,}\b", before))


def _again(text: str, earlier: list[Cite]) -> Cite | None:
    """The work meant by "Ibid." or "Name, op. cit."."""
    if _IBID.match(text.strip()) and earlier:
        return earlier[-1]
    if found := _OP_CIT.search(text):
        who = text[: found.start()].strip(" ,")
        return next((c for c in reversed(earlier) if who and c.author and who.split()[0] in c.author), None)
    return None


def _quoted(piece: _Piece, quoted: Span) -> Cite:
    text = piece.text
    title, original, end = _title(text, quoted)
    outlet, date = issued.outlet_and_date(text, end, piece.emphasis())
    author = text[: quoted[0]].strip(" ,:.")
    return Cite(author or None, title, original, outlet, date)


def _title(text: str, quoted: Span) -> tuple[str, str | None, int]:
    """Title, original title and where both end. The one in another script is the original."""
    title = text[quoted[0] + 1 : quoted[1] - 1].strip()
    end = quoted[1]
    found = _GLOSS.search(title)
    if found and _FOREIGN.search(found.group(1)) and not _FOREIGN.search(title[: found.start()]):
        return title[: found.start()].strip(" ,."), found.group(1).strip(), end
    after = _AFTER.match(text, end)
    if after and _FOREIGN.search(after.group(1)):
        return title.strip(" ,."), after.group(1).strip(), after.end()
    if (
        after
        and _FOREIGN.search(title)
        and re.search(r"[A-Za-z]{3}", after.group(1))
        and not issued.is_date(after.group(1))
    ):
        return after.group(1).strip(" ,."), title, after.end()
    return re.sub(r"[,.]$", "", title), None, end


def _unquoted(piece: _Piece) -> Cite | None:
    """A title without quotation marks: up to an emphasised outlet, or emphasised itself, or between commas."""
    text = piece.text
    emphasised = piece.emphasis()
    if emphasised:
        a, b = emphasised[0]
        before = text[:a].strip(" ,:")
        if before and not _is_author(before) and text[:a].rstrip().endswith(","):
            outlet, date = issued.outlet_and_date(text, a, emphasised)
            title, original = _split_gloss(before)
            return Cite(None, title, original, outlet, date)
        if (not before or _is_author(before)) and (len(text[a:b].split()) > 1 or before):
            title, original = _split_gloss(text[a:b].strip(" ,."))
            outlet, date = issued.outlet_and_date(text, b, [])
            return Cite(before or None, title, original, outlet, date) if date or before else None
    return _between_commas(text)


def _is_author(text: str) -> bool:
    """Names of people, or a short name of a body."""
    if len(text.split()) <= _BODY_WORDS and BODY.search(text):
        return True
    return bool(authors_of(text)) or is_name(without_titles(text))


def _split_gloss(title: str) -> tuple[str, str | None]:
    found = _GLOSS.search(title)
    if found and _FOREIGN.search(found.group(1)):
        return title[: found.start()].strip(" ,."), found.group(1).strip()
    return title, None


def _between_commas(text: str) -> Cite | None:
    """ "Name, Title, Outlet, date": only with a date or an address, and only if it is no sentence."""
    head = re.split(r"<?https?://", text)[0]
    addressed = head != text
    lead = re.match(r"(?:the|a|an|for|in|der|die|das)\b[^:]{0,160}:\s+", head, re.IGNORECASE)
    head = head[lead.end() :] if lead else head
    when = issued.date_span(head, 0)
    if when and re.search(r"\w\s$", head[: when[0]]) and re.fullmatch(r"\d{4}", head[slice(*when)]):
        when = None
    if when is None and not addressed:
        return None
    if not addressed and (
        head[: when[0] if when else 0].count(",") < 1 or len(head) - (when[1] if when else 0) > _REST
    ):
        return None
    body = re.sub(
        r"(?:,? (?:updated|published|dated|released))$", "", (head[: when[0]] if when else head).rstrip(" ,:(")
    )
    if _SENTENCE.match(body):
        return None
    parts = [p.strip() for p in re.split(r",\s+", body.strip(" ,.:")) if p.strip()]
    author = None
    while parts and is_name(without_titles(parts[0])) and len(parts) > 1:
        author = f"{author}, {parts[0]}" if author else parts[0]
        parts = parts[1:]
    if not parts or len(body.split()) > 45 or re.search(r"[.!?]\s+[A-Z]\w+ \w+ ", body):
        return None
    outlet = parts.pop() if len(parts) > 1 else None
    title, original = _split_gloss(", ".join(parts).strip(" ,."))
    return Cite(author, title, original, outlet, head[slice(*when)].strip() if when else None)


def _url(piece: _Piece, raw: str) -> str | None:
    """The address printed in the piece, or the target of a link in it."""
    if found := _ADDRESS.search(piece.text):
        return found.group().rstrip(".,;:)>]") if "(" not in found.group() else found.group().rstrip(".,;:>]")
    if piece.start >= piece.end:
        return None
    origins = piece.note.mapped.origins
    stop = origins[piece.end] if piece.end < len(origins) else origins[-1] + 400
    stretch = raw[origins[piece.start] : stop].split("\n\n")[0]
    target = re.search(r"\]\(<?(https?://[^\s()<>]*(?:\([^()\s]*\)[^\s()<>]*)*)", stretch)
    return target.group(1) if target else None
