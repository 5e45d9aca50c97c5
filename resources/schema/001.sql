-- SPDX-FileCopyrightText: Waymark contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 1. docs/file-format.md explains every column. Comments inside the brackets are kept in each journal, so that
-- `.schema` tells what is what; readers compare them too, so a change here is a new format.

CREATE TABLE about (
  key   TEXT PRIMARY KEY,      -- identity, created, readable_by, course, language
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE course (
  position INTEGER PRIMARY KEY, -- 0: what is asked; 1, 2, ...: its words, one language each
  name     TEXT NOT NULL,       -- course.json, en.json, es.json
  text     TEXT NOT NULL        -- JSON
) STRICT;

CREATE TABLE writers (
  id   INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE     -- 16 random bytes, drawn each time a program opens the journal to write
) STRICT;

CREATE TABLE fields (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE     -- such as part2.plan.actions.r1.who
) STRICT;

CREATE TABLE changes (
  seq      INTEGER PRIMARY KEY, -- 1, 2, 3, ... in the order in which this file got them
  counter  INTEGER NOT NULL,    -- counter and writer together name a change in every copy of the journal
  writer   INTEGER NOT NULL REFERENCES writers,
  field    INTEGER NOT NULL REFERENCES fields,
  prev     INTEGER REFERENCES changes, -- the change of the same field that it was made on; NULL: it is the first
  grp      INTEGER NOT NULL,    -- changes without a pause between them share one
  time     INTEGER NOT NULL,    -- milliseconds since 1970-01-01 UTC
  at       INTEGER,             -- where in the text, in code points; NULL: the whole answer was set
  removed  TEXT NOT NULL,
  inserted TEXT NOT NULL,
  digest   BLOB NOT NULL        -- BLAKE2b, 16 bytes, of everything above but seq
) STRICT;

CREATE TABLE answers (
  field  INTEGER PRIMARY KEY REFERENCES fields,
  head   INTEGER NOT NULL REFERENCES changes, -- the last change of this field
  digest BLOB NOT NULL,         -- BLAKE2b, 16 bytes, of field, head and value
  value  TEXT NOT NULL          -- what stands there now
) STRICT;

CREATE TABLE totals (           -- one row
  changes        INTEGER NOT NULL, -- how many there are
  changes_digest BLOB NOT NULL,    -- XOR of their digests
  answers        INTEGER NOT NULL,
  answers_digest BLOB NOT NULL,
  about_digest   BLOB NOT NULL,
  course_digest  BLOB NOT NULL
) STRICT;
