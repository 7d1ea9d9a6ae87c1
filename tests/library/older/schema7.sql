BEGIN TRANSACTION;
CREATE TABLE acronyms (document INTEGER NOT NULL, short TEXT NOT NULL, long TEXT NOT NULL);
CREATE TABLE aliases (form TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE camps (
    grouping INTEGER NOT NULL, document INTEGER NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL,
    label_spans TEXT NOT NULL, definition TEXT, definition_spans TEXT, passage INTEGER, statements TEXT NOT NULL,
    imputed TEXT NOT NULL, shared TEXT NOT NULL
);
CREATE TABLE cites (
    document INTEGER NOT NULL, note INTEGER NOT NULL, author TEXT, title TEXT, original_title TEXT,
    outlet TEXT, date TEXT, url TEXT
);
INSERT INTO "cites" VALUES(1,1,'Ilse Marrow','The Weight of Piers',NULL,'Tolvik Press','2019',NULL);
CREATE TABLE co_speakers (document INTEGER NOT NULL, statement INTEGER NOT NULL, entity INTEGER NOT NULL);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL,
    format TEXT NOT NULL, added TEXT NOT NULL, text TEXT NOT NULL, corrections TEXT NOT NULL DEFAULT '{}'
);
INSERT INTO "documents" VALUES(1,'ferries.md','/papers/ferries.md','ccf800c24316b2b72a83f6866b3a3b8bc614e6dad17c3b00353b2d8fd74270ec','md','2026-11-30T20:02:03.586955+00:00','---
title: The Ferries of Orsa
author: Ilse Marrow
date: 2021-04-30
---

## The crossing

Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.” The harbour council of Ardovia doubts that the subsidy reaches the small ports.[^1]

I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.

[^1]: Ilse Marrow, The Weight of Piers, Tolvik Press, 2019.
','{"beside": {}, "given": {}}');
INSERT INTO "documents" VALUES(2,'reprint.txt','/papers/reprint.txt','b81de59ef1962b64568807272f98647c53a6948df4de83f528ab47f35601a0d8','txt','2026-11-30T20:02:03.867763+00:00','The Ferries of Orsa, Once More

By Ilse Marrow

Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.” The harbour council of Ardovia doubts that the subsidy reaches the small ports.

I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.
','{"beside": {}, "given": {}}');
CREATE TABLE entities (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, number INTEGER NOT NULL, person TEXT, name TEXT NOT NULL,
    type TEXT NOT NULL, forms TEXT NOT NULL, authored TEXT NOT NULL, probable TEXT NOT NULL,
    traits TEXT NOT NULL DEFAULT '[]'
);
INSERT INTO "entities" VALUES(1,1,0,'marrow-ilse','Ilse Marrow','person','["Ilse Marrow"]','["1-1"]','[]','[]');
INSERT INTO "entities" VALUES(2,1,1,'teller-bram','Bram Teller','person','["Bram Teller"]','[]','[]','["mayor"]');
INSERT INTO "entities" VALUES(3,1,2,'ardovia-harbour-council','harbour council of Ardovia','organisation','["harbour council of Ardovia"]','[]','[]','[]');
INSERT INTO "entities" VALUES(4,2,0,'marrow-ilse','Ilse Marrow','person','["Ilse Marrow"]','["2-1"]','[]','[]');
INSERT INTO "entities" VALUES(5,2,1,'teller-bram','Bram Teller','person','["Bram Teller"]','[]','[]','["mayor"]');
INSERT INTO "entities" VALUES(6,2,2,'ardovia-harbour-council','harbour council of Ardovia','organisation','["harbour council of Ardovia"]','[]','[]','[]');
CREATE TABLE groupings (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, section TEXT, question TEXT NOT NULL,
    spans TEXT NOT NULL
);
CREATE TABLE mentions (
    document INTEGER NOT NULL, paragraph INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    entity INTEGER NOT NULL, sure INTEGER NOT NULL
);
INSERT INTO "mentions" VALUES(1,0,0,11,2,1);
INSERT INTO "mentions" VALUES(1,0,133,159,3,1);
INSERT INTO "mentions" VALUES(2,0,0,11,5,1);
INSERT INTO "mentions" VALUES(2,0,133,159,6,1);
CREATE TABLE name_terms (term TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (term, name)) WITHOUT ROWID;
INSERT INTO "name_terms" VALUES('#bram teller','Bram Teller');
INSERT INTO "name_terms" VALUES('=bramteller','Bram Teller');
INSERT INTO "name_terms" VALUES('=tellerbram','Bram Teller');
INSERT INTO "name_terms" VALUES('@teller','Bram Teller');
INSERT INTO "name_terms" VALUES('bram','Bram Teller');
INSERT INTO "name_terms" VALUES('teller','Bram Teller');
INSERT INTO "name_terms" VALUES('#ilse marrow','Ilse Marrow');
INSERT INTO "name_terms" VALUES('=ilsemarrow','Ilse Marrow');
INSERT INTO "name_terms" VALUES('=marrowilse','Ilse Marrow');
INSERT INTO "name_terms" VALUES('@marrow','Ilse Marrow');
INSERT INTO "name_terms" VALUES('ilse','Ilse Marrow');
INSERT INTO "name_terms" VALUES('marrow','Ilse Marrow');
CREATE TABLE notes (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, number TEXT NOT NULL,
    text TEXT NOT NULL, spans TEXT NOT NULL
);
INSERT INTO "notes" VALUES(1,1,'1-1','1','Ilse Marrow, The Weight of Piers, Tolvik Press, 2019.','[[453, 506]]');
CREATE TABLE paragraphs (
    document INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT NOT NULL, section INTEGER NOT NULL,
    kind TEXT NOT NULL, text TEXT NOT NULL, spans TEXT NOT NULL, calls TEXT NOT NULL, passage INTEGER NOT NULL,
    runs TEXT NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;
INSERT INTO "paragraphs" VALUES(1,0,'1-1',1,'prose','Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.” The harbour council of Ardovia doubts that the subsidy reaches the small ports.','[[90, 298]]','[["1", 208]]',1,'[[0, 90, 0]]');
INSERT INTO "paragraphs" VALUES(1,1,'1-1',1,'prose','I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[304, 445]]','[]',1,'[[0, 304, 0]]');
INSERT INTO "paragraphs" VALUES(2,0,'2-1',0,'prose','Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.” The harbour council of Ardovia doubts that the subsidy reaches the small ports.','[[48, 256]]','[]',2,'[[0, 48, 0]]');
INSERT INTO "paragraphs" VALUES(2,1,'2-1',0,'prose','I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[258, 399]]','[]',2,'[[0, 258, 0]]');
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, section TEXT, text TEXT NOT NULL,
    spans TEXT NOT NULL, footnotes TEXT NOT NULL, digest TEXT NOT NULL, copy_of INTEGER
);
INSERT INTO "passages" VALUES(1,1,'1-1','The crossing','Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.” The harbour council of Ardovia doubts that the subsidy reaches the small ports.

I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[90, 298], [304, 445]]','["1"]','bd5da63f15cf036fa91c509807c7e6bbc0e55bf2423d1731b392e27c8fc552fb',NULL);
INSERT INTO "passages" VALUES(2,2,'2-1',NULL,'Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.” The harbour council of Ardovia doubts that the subsidy reaches the small ports.

I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[48, 256], [258, 399]]','[]','bd5da63f15cf036fa91c509807c7e6bbc0e55bf2423d1731b392e27c8fc552fb',1);
CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL);
INSERT INTO "people" VALUES('marrow-ilse','Ilse Marrow','person');
INSERT INTO "people" VALUES('teller-bram','Bram Teller','person');
INSERT INTO "people" VALUES('ardovia-harbour-council','harbour council of Ardovia','organisation');
CREATE TABLE postings_blocks (
    term INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL, gaps BLOB NOT NULL, tfs BLOB NOT NULL,
    PRIMARY KEY (term, first)
) WITHOUT ROWID;
CREATE TABLE postings_lengths (block INTEGER PRIMARY KEY, lengths BLOB NOT NULL);
CREATE TABLE postings_state (
    key INTEGER PRIMARY KEY CHECK (key = 1), size INTEGER NOT NULL, length INTEGER NOT NULL,
    following INTEGER NOT NULL, tail INTEGER NOT NULL, epoch INTEGER NOT NULL, version INTEGER NOT NULL,
    terms INTEGER NOT NULL
);
INSERT INTO "postings_state" VALUES(1,8,145,9,8,0,2,0);
CREATE TABLE postings_tail (unit INTEGER PRIMARY KEY, terms TEXT NOT NULL, tfs BLOB NOT NULL);
INSERT INTO "postings_tail" VALUES(1,'bram teller mayor tolvik said ferri orsa sail winter first time war harbour council ardovia doubt subsidi reach small port believ old pier longer carri weight ship northern town send leagu pay new cross ils marrow',X'010101010102020101010101010101010101010101010101010101010101010101010101');
INSERT INTO "postings_tail" VALUES(2,'bram teller mayor tolvik said ferri orsa sail winter first time war',X'010101010101010101010101');
INSERT INTO "postings_tail" VALUES(3,'harbour council ardovia doubt subsidi reach small port',X'0101010101010101');
INSERT INTO "postings_tail" VALUES(4,'believ old pier longer carri weight ship northern town send leagu pay new ils marrow',X'010101010101010101010101010101');
INSERT INTO "postings_tail" VALUES(5,'bram teller mayor tolvik said ferri orsa sail winter first time war harbour council ardovia doubt subsidi reach small port believ old pier longer carri weight ship northern town send leagu pay new ils marrow',X'0101010101020201010101010101010101010101010101010101010101010101010101');
INSERT INTO "postings_tail" VALUES(6,'bram teller mayor tolvik said ferri orsa sail winter first time war',X'010101010101010101010101');
INSERT INTO "postings_tail" VALUES(7,'harbour council ardovia doubt subsidi reach small port',X'0101010101010101');
INSERT INTO "postings_tail" VALUES(8,'believ old pier longer carri weight ship northern town send leagu pay new ils marrow',X'010101010101010101010101010101');
CREATE TABLE postings_terms (term TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE postings_units (unit INTEGER PRIMARY KEY, terms BLOB NOT NULL);
CREATE TABLE probable_speakers (
    statement INTEGER PRIMARY KEY, document INTEGER NOT NULL, entity INTEGER NOT NULL
);
CREATE TABLE roles (
    document INTEGER NOT NULL, entity INTEGER NOT NULL, work TEXT NOT NULL, text TEXT NOT NULL,
    spans TEXT NOT NULL
);
INSERT INTO "roles" VALUES(1,2,'1-1','the mayor of Tolvik','[[103, 122]]');
INSERT INTO "roles" VALUES(2,5,'2-1','the mayor of Tolvik','[[61, 80]]');
CREATE TABLE sections (
    document INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT NOT NULL, title TEXT, level INTEGER NOT NULL,
    spans TEXT NOT NULL, PRIMARY KEY (document, number)
) WITHOUT ROWID;
INSERT INTO "sections" VALUES(1,0,'1-1',NULL,0,'[]');
INSERT INTO "sections" VALUES(1,1,'1-1','The crossing',2,'[[76, 88]]');
INSERT INTO "sections" VALUES(2,0,'2-1',NULL,0,'[]');
CREATE TABLE set_aside (
    document INTEGER NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, spans TEXT NOT NULL
);
INSERT INTO "set_aside" VALUES(1,'front matter','data about the file, not its text','[[0, 71]]');
INSERT INTO "set_aside" VALUES(1,'note','','[[447, 506]]');
INSERT INTO "set_aside" VALUES(1,'markup','signs of the format','[[73, 75], [298, 302]]');
INSERT INTO "set_aside" VALUES(2,'title','title of the work','[[0, 30]]');
INSERT INTO "set_aside" VALUES(2,'byline','names the author','[[32, 46]]');
CREATE TABLE sketches (hash INTEGER NOT NULL, passage INTEGER NOT NULL, document INTEGER NOT NULL,
    PRIMARY KEY (hash, passage)) WITHOUT ROWID;
INSERT INTO "sketches" VALUES(956520907707034,1,1);
INSERT INTO "sketches" VALUES(1856077874590557,1,1);
INSERT INTO "sketches" VALUES(4813394833784625,1,1);
INSERT INTO "sketches" VALUES(4915266961127632,1,1);
INSERT INTO "sketches" VALUES(4980219409354062,1,1);
INSERT INTO "sketches" VALUES(6502014573824563,1,1);
INSERT INTO "sketches" VALUES(41466230366673648,1,1);
CREATE TABLE spellings (
    type TEXT NOT NULL, name TEXT NOT NULL, forms TEXT NOT NULL, traits TEXT NOT NULL, apart TEXT NOT NULL,
    document INTEGER NOT NULL, origin TEXT NOT NULL, count INTEGER NOT NULL, person TEXT,
    PRIMARY KEY (name, type, forms, traits, apart)
) WITHOUT ROWID;
INSERT INTO "spellings" VALUES('person','Bram Teller','["Bram Teller"]','["mayor"]','',1,'b81de59ef1962b64568807272f98647c53a6948df4de83f528ab47f35601a0d8',2,'teller-bram');
INSERT INTO "spellings" VALUES('person','Ilse Marrow','["Ilse Marrow"]','[]','',1,'b81de59ef1962b64568807272f98647c53a6948df4de83f528ab47f35601a0d8',2,'marrow-ilse');
INSERT INTO "spellings" VALUES('organisation','harbour council of Ardovia','["harbour council of Ardovia"]','[]','ardovia-harbour-council',1,'b81de59ef1962b64568807272f98647c53a6948df4de83f528ab47f35601a0d8',2,'ardovia-harbour-council');
CREATE TABLE statements (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT NOT NULL,
    passage INTEGER NOT NULL, section TEXT, speaker INTEGER, via INTEGER, kind TEXT NOT NULL, polarity TEXT NOT NULL,
    text TEXT NOT NULL, spans TEXT NOT NULL, shown TEXT NOT NULL, sentence TEXT NOT NULL, speaker_span TEXT,
    cue TEXT, quoted TEXT NOT NULL, gloss TEXT NOT NULL, footnotes TEXT NOT NULL, sure INTEGER NOT NULL,
    found_by TEXT NOT NULL
);
INSERT INTO "statements" VALUES(1,1,0,'1-1',1,'The crossing',2,NULL,'direct','asserted','the ferries of Orsa will sail through the winter for the first time since the war.','[[135, 217]]','Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.”','[[90, 218]]','[90, 101]','said','[[135, 217]]','[]','[]',1,'that-clause');
INSERT INTO "statements" VALUES(2,1,1,'1-1',1,'The crossing',3,NULL,'indirect','doubted','the subsidy reaches the small ports','[[262, 297]]','The harbour council of Ardovia doubts that the subsidy reaches the small ports.','[[219, 298]]','[219, 249]','doubts','[]','[]','["1"]',0,'that-clause');
INSERT INTO "statements" VALUES(3,1,2,'1-1',1,'The crossing',1,NULL,'author','asserted','I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[304, 445]]','I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[304, 445]]',NULL,NULL,'[]','[]','[]',0,'author''s claim');
INSERT INTO "statements" VALUES(4,2,0,'2-1',2,NULL,5,NULL,'direct','asserted','the ferries of Orsa will sail through the winter for the first time since the war.','[[93, 175]]','Bram Teller, the mayor of Tolvik, said that “the ferries of Orsa will sail through the winter for the first time since the war.”','[[48, 176]]','[48, 59]','said','[[93, 175]]','[]','[]',1,'that-clause');
INSERT INTO "statements" VALUES(5,2,1,'2-1',2,NULL,6,NULL,'indirect','doubted','the subsidy reaches the small ports','[[220, 255]]','The harbour council of Ardovia doubts that the subsidy reaches the small ports.','[[177, 256]]','[177, 207]','doubts','[]','[]','[]',0,'that-clause');
INSERT INTO "statements" VALUES(6,2,2,'2-1',2,NULL,4,NULL,'author','asserted','I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[258, 399]]','I believe that the old piers no longer carry the weight of the ships that the northern towns send, and that the league must pay for new ones.','[[258, 399]]',NULL,NULL,'[]','[]','[]',0,'author''s claim');
CREATE TABLE traces (still INTEGER NOT NULL);
CREATE TABLE unit_ranges (
    document INTEGER NOT NULL, work TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (document, work)
) WITHOUT ROWID;
INSERT INTO "unit_ranges" VALUES(1,'1-1',1,4);
INSERT INTO "unit_ranges" VALUES(2,'2-1',5,8);
CREATE TABLE units (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, passage INTEGER NOT NULL,
    first INTEGER, start INTEGER, last INTEGER, end INTEGER, kind TEXT NOT NULL, statement INTEGER
);
INSERT INTO "units" VALUES(1,1,'1-1',1,0,0,1,141,'passage',NULL);
INSERT INTO "units" VALUES(2,1,'1-1',1,NULL,NULL,NULL,NULL,'direct',1);
INSERT INTO "units" VALUES(3,1,'1-1',1,NULL,NULL,NULL,NULL,'indirect',2);
INSERT INTO "units" VALUES(4,1,'1-1',1,NULL,NULL,NULL,NULL,'author',3);
INSERT INTO "units" VALUES(5,2,'2-1',2,0,0,1,141,'passage',NULL);
INSERT INTO "units" VALUES(6,2,'2-1',2,NULL,NULL,NULL,NULL,'direct',4);
INSERT INTO "units" VALUES(7,2,'2-1',2,NULL,NULL,NULL,NULL,'indirect',5);
INSERT INTO "units" VALUES(8,2,'2-1',2,NULL,NULL,NULL,NULL,'author',6);
CREATE TABLE words (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE works (
    id TEXT PRIMARY KEY, document INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT, authors TEXT NOT NULL,
    publisher TEXT, date TEXT, url TEXT, language TEXT NOT NULL, translation INTEGER NOT NULL,
    translators TEXT NOT NULL, machine_translation INTEGER NOT NULL, spans TEXT NOT NULL
);
INSERT INTO "works" VALUES('1-1',1,0,'The Ferries of Orsa','["Ilse Marrow"]',NULL,'2021-04-30',NULL,'en',0,'[]',0,'[[76, 506]]');
INSERT INTO "works" VALUES('2-1',2,0,'The Ferries of Orsa, Once More','["Ilse Marrow"]',NULL,NULL,NULL,'en',0,'[]',0,'[[0, 399]]');
CREATE INDEX units_document ON units (document);
CREATE INDEX units_statement ON units (statement, kind) WHERE statement IS NOT NULL;
CREATE INDEX acronyms_document ON acronyms (document);
CREATE INDEX acronyms_short ON acronyms (short);
CREATE INDEX acronyms_long ON acronyms (long);
CREATE UNIQUE INDEX documents_path ON documents (path);
CREATE INDEX works_document ON works (document);
CREATE INDEX passages_document ON passages (document);
CREATE INDEX passages_digest ON passages (digest) WHERE copy_of IS NULL;
CREATE INDEX passages_copy_of ON passages (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX sketches_document ON sketches (document);
CREATE INDEX notes_document ON notes (document);
CREATE INDEX cites_note ON cites (note);
CREATE INDEX cites_document ON cites (document);
CREATE INDEX set_aside_document ON set_aside (document);
CREATE INDEX entities_document ON entities (document);
CREATE INDEX entities_person ON entities (person);
CREATE INDEX entities_name ON entities (name);
CREATE INDEX spellings_person ON spellings (person);
CREATE INDEX name_terms_name ON name_terms (name);
CREATE INDEX roles_entity ON roles (entity);
CREATE INDEX roles_document ON roles (document);
CREATE INDEX mentions_entity ON mentions (entity);
CREATE INDEX mentions_document ON mentions (document);
CREATE INDEX probable_speakers_document ON probable_speakers (document);
CREATE INDEX probable_speakers_entity ON probable_speakers (entity);
CREATE INDEX co_speakers_document ON co_speakers (document);
CREATE INDEX co_speakers_statement ON co_speakers (statement);
CREATE INDEX co_speakers_entity ON co_speakers (entity);
CREATE INDEX statements_document ON statements (document);
CREATE INDEX statements_speaker ON statements (speaker);
CREATE INDEX statements_passage ON statements (passage);
CREATE INDEX groupings_document ON groupings (document);
CREATE INDEX camps_grouping ON camps (grouping);
CREATE INDEX camps_document ON camps (document);
COMMIT;
PRAGMA application_id = 1380012116;
PRAGMA user_version = 7;
