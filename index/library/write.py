"""One reading goes into the library in one transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from index.library import schema
from index.library.database import Database
from index.library.passages import passages
from index.model import Camp, Document, Reading, Statement
from index.people.identity import traits
from index.search.corpus import forget_document
from index.text.letters import fold, letters
from index.text.mapped import Spans

Place = tuple[int, int, int]


def spans_of(document: Document, places: Iterable[Place]) -> Spans:
    """File spans of plain places (paragraph, start, end); neighbours that touch are one."""
    found: list[tuple[int, int]] = []
    for paragraph, start, end in places:
        for span in document.paragraphs[paragraph].plain.spans(start, end):
            if found and found[-1][1] <= span[0] and not document.source.text[found[-1][1] : span[0]].strip():
                found[-1] = (found[-1][0], span[1])
            else:
                found.append(span)
    return tuple(found)


def text_of(document: Document, places: Iterable[Place]) -> str:
    """What a reader sees at plain places, pieces joined by a blank."""
    pieces = (document.paragraphs[p].plain.text[a:b].strip() for p, a, b in places)
    return " ".join(" ".join(piece.split()) for piece in pieces if piece)


def insert(db: Database, table: str, row: dict[str, object]) -> int:
    """Puts one row in and returns its row id."""
    key = db.table(table).insert(row).last_pk
    assert isinstance(key, int)
    return key


def write_document(db: Database, reading: Reading) -> int:
    """Stores a reading; the caller holds the transaction. Returns the document's row id."""
    source = reading.document.source
    document = insert(db, "documents", {
        "file": source.file, "path": source.path, "sha256": source.sha256, "format": source.format,
        "added": _now(db), "text": source.text,
    })  # fmt: skip
    name_apart(db, source.path)
    _write_works(db, document, reading.document)
    of_paragraph = _write_passages(db, document, reading.document)
    _write_notes(db, document, reading.document)
    entities = _write_entities(db, document, reading)
    _write_statements(db, document, reading, entities, of_paragraph)
    _write_groupings(db, document, reading, entities, of_paragraph)
    return document


def _now(db: Database) -> str:
    """The time of adding (ISO, UTC), later than all before it even where the clock was turned back: who has
    seen everything up to one time has missed nothing that came before."""
    newest = db.execute("SELECT added FROM documents ORDER BY id DESC LIMIT 1").fetchone()
    now = datetime.now(UTC)
    if newest:
        now = max(now, datetime.fromisoformat(newest[0]) + timedelta(microseconds=1))
    return now.isoformat(timespec="microseconds")


def delete_document(db: Database, document: int) -> None:
    """Takes out all rows of a document; the caller holds the transaction."""
    forget_document(db, document)
    for table in schema.OF_DOCUMENT:
        db.execute(f"DELETE FROM {table} WHERE document = ?", [document])
    path = db.execute("SELECT path FROM documents WHERE id = ?", [document]).fetchone()[0]
    db.execute("DELETE FROM documents WHERE id = ?", [document])
    name_apart(db, path)


def name_apart(db: Database, path: str) -> None:
    """Names all documents whose files are called alike by the shortest path that tells them apart."""
    base = PurePath(path).name
    alike = {
        key: PurePath(full).parts
        for key, full in db.execute("SELECT id, path FROM documents WHERE path LIKE ? ESCAPE '!'", [_ending(base)])
        if PurePath(full).name == base
    }
    for key, parts in alike.items():
        depth = 1
        while depth < len(parts) and any(other[-depth:] == parts[-depth:] for k, other in alike.items() if k != key):
            depth += 1
        db.execute("UPDATE documents SET file = ? WHERE id = ?", ["/".join(parts[-depth:]), key])


def _ending(base: str) -> str:
    return "%" + "".join("!" + c if c in "!%_" else c for c in base)


def work_id(document: int, number: int) -> str:
    return f"{document}-{number + 1}"


def _write_works(db: Database, document: int, read: Document) -> None:
    db.table("works").insert_all({
        "id": work_id(document, n), "document": document, "number": n, "title": w.title,
        "authors": json.dumps(w.authors, ensure_ascii=False), "publisher": w.publisher, "date": w.date,
        "url": w.url, "language": w.language, "translation": w.translation,
        "translators": json.dumps(w.translators, ensure_ascii=False),
        "machine_translation": w.machine_translation, "spans": json.dumps(w.spans),
    } for n, w in enumerate(read.works))  # fmt: skip
    db.table("sections").insert_all({
        "document": document, "number": n, "work": work_id(document, s.work), "title": s.title,
        "level": s.level, "spans": json.dumps(s.spans),
    } for n, s in enumerate(read.sections))  # fmt: skip
    db.table("set_aside").insert_all({
        "document": document, "kind": s.kind, "reason": s.reason, "spans": json.dumps(s.spans),
    } for s in read.set_aside)  # fmt: skip


def _write_passages(db: Database, document: int, read: Document) -> dict[int, int]:
    """Passages and paragraphs; returns the passage of each paragraph."""
    of_paragraph: dict[int, int] = {}
    for passage in passages(read.paragraphs):
        first = read.paragraphs[passage.paragraphs[0]]
        row = insert(db, "passages", {
            "document": document, "work": work_id(document, first.work),
            "section": read.sections[first.section].title, "text": passage.text,
            "spans": json.dumps(passage.spans), "footnotes": json.dumps(passage.footnotes),
            "digest": hashlib.sha256(letters(fold(passage.text)).encode()).hexdigest(),
        })  # fmt: skip
        of_paragraph.update(dict.fromkeys(passage.paragraphs, row))
    db.table("paragraphs").insert_all({
        "document": document, "number": n, "work": work_id(document, p.work), "section": p.section,
        "kind": p.kind, "text": p.plain.text, "spans": json.dumps(p.plain.spans()),
        "calls": json.dumps([(c.number, c.at) for c in p.calls]), "passage": of_paragraph[n],
        "runs": json.dumps(p.plain.runs()),
    } for n, p in enumerate(read.paragraphs))  # fmt: skip
    return of_paragraph


def _write_notes(db: Database, document: int, read: Document) -> None:
    for note in read.notes:
        row = insert(db, "notes", {
            "document": document, "work": work_id(document, note.work), "number": note.number,
            "text": note.plain.text, "spans": json.dumps(note.plain.spans()),
        })  # fmt: skip
        db.table("cites").insert_all({
            "document": document, "note": row, "author": c.author, "title": c.title,
            "original_title": c.original_title, "outlet": c.outlet, "date": c.date, "url": c.url,
        } for c in note.cites)  # fmt: skip


def _write_entities(db: Database, document: int, reading: Reading) -> list[int]:
    keys = []
    for number, entity in enumerate(reading.entities):
        row = insert(db, "entities", {
            "document": document, "number": number, "person": None, "name": entity.name, "type": entity.type,
            "forms": json.dumps(entity.forms, ensure_ascii=False),
            "authored": json.dumps([work_id(document, n) for n in entity.authored]),
            "probable": json.dumps(entity.probable, ensure_ascii=False),
            "traits": json.dumps(traits(role.text for role in entity.roles)),
        })  # fmt: skip
        keys.append(row)
        db.table("roles").insert_all({
            "document": document, "entity": keys[-1], "work": work_id(document, role.work),
            "text": role.text, "spans": json.dumps(role.spans),
        } for role in entity.roles)  # fmt: skip
    db.table("mentions").insert_all({
        "document": document, "paragraph": m.paragraph, "start": m.start, "end": m.end,
        "entity": keys[m.entity], "sure": m.sure,
    } for m in reading.mentions)  # fmt: skip
    return keys


def _write_statements(
    db: Database, document: int, reading: Reading, entities: list[int], of_paragraph: dict[int, int]
) -> None:
    read = reading.document
    db.table("statements").insert_all(
        _statement_row(read, document, n, s, entities, of_paragraph) for n, s in enumerate(reading.statements)
    )
    joint = [(document, n, entities[e]) for n, s in enumerate(reading.statements) for e in s.co_speakers]
    db.conn.executemany(
        "INSERT INTO co_speakers SELECT document, id, ?3 FROM statements WHERE document = ?1 AND number = ?2", joint
    )
    probable = [(document, n, entities[s.probable]) for n, s in enumerate(reading.statements) if s.probable is not None]
    db.conn.executemany(
        "INSERT INTO probable_speakers SELECT id, document, ?3 FROM statements WHERE document = ?1 AND number = ?2",
        probable,
    )


def _statement_row(
    read: Document, document: int, number: int, s: Statement, entities: list[int], of_paragraph: dict[int, int]
) -> dict[str, object]:
    first = s.content[0][0]
    speaker_span = spans_of(read, [s.speaker_at]) if s.speaker_at else ()
    return {
        "document": document, "number": number, "work": work_id(document, s.work), "passage": of_paragraph[first],
        "section": read.sections[read.paragraphs[first].section].title,
        "speaker": None if s.speaker is None else entities[s.speaker],
        "via": None if s.via is None else entities[s.via], "kind": s.kind, "polarity": s.polarity,
        "text": text_of(read, s.content), "spans": json.dumps(spans_of(read, s.content)),
        "shown": text_of(read, s.sentence), "sentence": json.dumps(spans_of(read, s.sentence)),
        "speaker_span": json.dumps([speaker_span[0][0], speaker_span[-1][1]]) if speaker_span else None,
        "cue": s.cue, "quoted": json.dumps([span for q in s.quoted for span in spans_of(read, [q])]),
        "gloss": json.dumps(s.gloss, ensure_ascii=False), "footnotes": json.dumps(s.footnotes), "sure": s.sure,
        "found_by": s.found_by,
    }  # fmt: skip


def _write_groupings(
    db: Database, document: int, reading: Reading, entities: list[int], of_paragraph: dict[int, int]
) -> None:
    read = reading.document
    for grouping in reading.groupings:
        first = read.paragraphs[grouping.camps[0].label_at[0]]
        row = insert(db, "groupings", {
            "document": document, "work": work_id(document, grouping.work), "question": grouping.question,
            "section": read.sections[first.section].title,
            "spans": json.dumps(grouping.question_spans or spans_of(read, grouping.question_at)),
        })  # fmt: skip
        db.table("camps").insert_all(
            _camp_row(read, document, row, n, camp, entities, of_paragraph) for n, camp in enumerate(grouping.camps)
        )


def _camp_row(
    read: Document, document: int, grouping: int, number: int, camp: Camp, entities: list[int],
    of_paragraph: dict[int, int],
) -> dict[str, object]:  # fmt: skip
    return {
        "grouping": grouping, "document": document, "number": number, "label": camp.label,
        "label_spans": json.dumps(camp.label_spans or spans_of(read, [camp.label_at])),
        "definition": " … ".join(text_of(read, [place]) for place in camp.definition) or None,
        "definition_spans": json.dumps(spans_of(read, camp.definition)) if camp.definition else None,
        "passage": of_paragraph[camp.label_at[0]], "statements": json.dumps(camp.statements),
        "imputed": json.dumps([entities[e] for e in camp.imputed]),
        "shared": json.dumps([(entities[e], n) for e, n in camp.shared]),
    }  # fmt: skip
