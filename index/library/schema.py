"""The tables of a library file. Offsets and lists are JSON; every row names its document."""

from __future__ import annotations

from index.search import schema as search

VERSION = 8
APPLICATION_ID = 0x52415054  # "RAPT": tells a library from any other SQLite file

TABLES = f"""
{search.TABLES}
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL,
    format TEXT NOT NULL, added TEXT NOT NULL, text TEXT NOT NULL, corrections TEXT NOT NULL DEFAULT '{{}}'
);
CREATE UNIQUE INDEX documents_path ON documents (path);
CREATE TABLE traces (still INTEGER NOT NULL);
CREATE TABLE works (
    id TEXT PRIMARY KEY, document INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT, authors TEXT NOT NULL,
    publisher TEXT, date TEXT, url TEXT, language TEXT NOT NULL, translation INTEGER NOT NULL,
    translators TEXT NOT NULL, machine_translation INTEGER NOT NULL, spans TEXT NOT NULL
);
CREATE INDEX works_document ON works (document);
CREATE TABLE sections (
    document INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT NOT NULL, title TEXT, level INTEGER NOT NULL,
    spans TEXT NOT NULL, PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE TABLE paragraphs (
    document INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT NOT NULL, section INTEGER NOT NULL,
    kind TEXT NOT NULL, text TEXT NOT NULL, spans TEXT NOT NULL, calls TEXT NOT NULL, passage INTEGER NOT NULL,
    runs TEXT NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, section TEXT, text TEXT NOT NULL,
    spans TEXT NOT NULL, footnotes TEXT NOT NULL, digest TEXT NOT NULL, copy_of INTEGER
);
CREATE INDEX passages_document ON passages (document);
CREATE INDEX passages_digest ON passages (digest) WHERE copy_of IS NULL;
CREATE INDEX passages_copy_of ON passages (copy_of) WHERE copy_of IS NOT NULL;
CREATE TABLE sketches (hash INTEGER NOT NULL, passage INTEGER NOT NULL, document INTEGER NOT NULL,
    PRIMARY KEY (hash, passage)) WITHOUT ROWID;
CREATE INDEX sketches_document ON sketches (document);
CREATE TABLE notes (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, number TEXT NOT NULL,
    text TEXT NOT NULL, spans TEXT NOT NULL
);
CREATE INDEX notes_document ON notes (document);
CREATE TABLE cites (
    document INTEGER NOT NULL, note INTEGER NOT NULL, author TEXT, title TEXT, original_title TEXT,
    outlet TEXT, date TEXT, url TEXT
);
CREATE INDEX cites_note ON cites (note);
CREATE INDEX cites_document ON cites (document);
CREATE TABLE set_aside (
    document INTEGER NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, spans TEXT NOT NULL
);
CREATE INDEX set_aside_document ON set_aside (document);
CREATE TABLE entities (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, number INTEGER NOT NULL, person TEXT, name TEXT NOT NULL,
    type TEXT NOT NULL, forms TEXT NOT NULL, authored TEXT NOT NULL, probable TEXT NOT NULL,
    traits TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX entities_document ON entities (document);
CREATE INDEX entities_person ON entities (person);
CREATE INDEX entities_name ON entities (name);
CREATE INDEX entities_probable ON entities (document) WHERE probable <> '[]';
CREATE TABLE spellings (
    type TEXT NOT NULL, name TEXT NOT NULL, forms TEXT NOT NULL, traits TEXT NOT NULL, apart TEXT NOT NULL,
    document INTEGER NOT NULL, origin TEXT NOT NULL, count INTEGER NOT NULL, person TEXT,
    PRIMARY KEY (name, type, forms, traits, apart)
) WITHOUT ROWID;
CREATE INDEX spellings_person ON spellings (person);
CREATE TABLE name_terms (term TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (term, name)) WITHOUT ROWID;
CREATE INDEX name_terms_name ON name_terms (name);
CREATE TABLE roles (
    document INTEGER NOT NULL, entity INTEGER NOT NULL, work TEXT NOT NULL, text TEXT NOT NULL,
    spans TEXT NOT NULL
);
CREATE INDEX roles_entity ON roles (entity);
CREATE INDEX roles_document ON roles (document);
CREATE TABLE mentions (
    document INTEGER NOT NULL, paragraph INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    entity INTEGER NOT NULL, sure INTEGER NOT NULL
);
CREATE INDEX mentions_entity ON mentions (entity);
CREATE INDEX mentions_document ON mentions (document, paragraph, entity);
CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL);
CREATE TABLE aliases (form TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE statements (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT NOT NULL,
    passage INTEGER NOT NULL, section TEXT, speaker INTEGER, via INTEGER, kind TEXT NOT NULL, polarity TEXT NOT NULL,
    text TEXT NOT NULL, spans TEXT NOT NULL, shown TEXT NOT NULL, sentence TEXT NOT NULL, speaker_span TEXT,
    cue TEXT, quoted TEXT NOT NULL, gloss TEXT NOT NULL, footnotes TEXT NOT NULL, sure INTEGER NOT NULL,
    found_by TEXT NOT NULL
);
CREATE TABLE probable_speakers (
    statement INTEGER PRIMARY KEY, document INTEGER NOT NULL, entity INTEGER NOT NULL
);
CREATE INDEX probable_speakers_document ON probable_speakers (document);
CREATE INDEX probable_speakers_entity ON probable_speakers (entity);
CREATE TABLE co_speakers (document INTEGER NOT NULL, statement INTEGER NOT NULL, entity INTEGER NOT NULL);
CREATE INDEX co_speakers_document ON co_speakers (document);
CREATE INDEX co_speakers_statement ON co_speakers (statement);
CREATE INDEX co_speakers_entity ON co_speakers (entity);
CREATE INDEX statements_document ON statements (document);
CREATE INDEX statements_speaker ON statements (speaker);
CREATE INDEX statements_passage ON statements (passage);
CREATE TABLE groupings (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, section TEXT, question TEXT NOT NULL,
    spans TEXT NOT NULL
);
CREATE INDEX groupings_document ON groupings (document);
CREATE TABLE camps (
    grouping INTEGER NOT NULL, document INTEGER NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL,
    label_spans TEXT NOT NULL, definition TEXT, definition_spans TEXT, passage INTEGER, statements TEXT NOT NULL,
    imputed TEXT NOT NULL, shared TEXT NOT NULL
);
CREATE INDEX camps_grouping ON camps (grouping);
CREATE INDEX camps_document ON camps (document);
"""

# Tables whose rows go with their document, in the order in which they are deleted.
OF_DOCUMENT = (
    "camps", "groupings", "probable_speakers", "co_speakers", "statements", "mentions", "roles",
    "entities", "set_aside", "cites", "notes",
    *search.OF_DOCUMENT, "sketches", "passages", "paragraphs", "sections", "works",
)  # fmt: skip
