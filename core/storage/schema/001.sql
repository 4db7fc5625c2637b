-- SPDX-License-Identifier: MPL-2.0
-- The first schema. Every table later issues fill exists from the start, so that files need no upgrade for them.
-- Statements end with a semicolon at the end of a line; no statement has one inside.

CREATE TABLE form (
    nr               INTEGER PRIMARY KEY AUTOINCREMENT, -- order of creation, never used twice
    id               TEXT NOT NULL UNIQUE,
    template         TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    subject_form     TEXT,
    subject_row      TEXT,
    subject_title    TEXT,
    name             TEXT NOT NULL DEFAULT '',
    pattern          INTEGER NOT NULL DEFAULT 0,
    status           TEXT NOT NULL,
    review           INTEGER NOT NULL DEFAULT 0,
    anchored         TEXT,                         -- JSON
    parts            TEXT,                         -- JSON
    filled_by        TEXT                          -- JSON
) STRICT;

-- Rows that people added, in order. Rows the definition fixes are not stored.
CREATE TABLE row (
    form     TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    field    TEXT NOT NULL,
    parent   TEXT NOT NULL DEFAULT '',
    id       TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (form, field, parent, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX row_position ON row(form, field, parent, position);

-- One answer a line, as JSON. Delivered row ids repeat in every copy, so the key is never the row alone.
CREATE TABLE value (
    form   TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    field  TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    row    TEXT NOT NULL DEFAULT '',
    value  TEXT NOT NULL,
    image  TEXT REFERENCES image(hash),            -- the picture an image cell shows
    PRIMARY KEY (form, field, parent, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX value_image ON value(image) WHERE image IS NOT NULL;

CREATE TABLE image (
    hash TEXT PRIMARY KEY,                         -- SHA-256, hexadecimal
    mime TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE carried (
    form         TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    field        TEXT NOT NULL,
    row          TEXT,
    flow         TEXT NOT NULL,
    source_form  TEXT,
    source_row   TEXT,
    source_field TEXT,
    entry        TEXT NOT NULL,                    -- the whole entry as JSON, with taken and declined
    PRIMARY KEY (form, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_source ON carried(source_form, source_row);

CREATE TABLE refused (
    target_form TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    flow        TEXT NOT NULL,
    source_form TEXT,
    source_row  TEXT,
    entry       TEXT NOT NULL,
    PRIMARY KEY (target_form, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    form   TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    nr     INTEGER NOT NULL,
    at     TEXT NOT NULL,                          -- UTC, ISO 8601
    kind   TEXT NOT NULL,                          -- cell, row_added, row_removed, row_moved, head, added, status, origins
    field  TEXT NOT NULL DEFAULT '',
    parent TEXT NOT NULL DEFAULT '',
    row    TEXT NOT NULL DEFAULT '',
    old    TEXT,
    new    TEXT,
    cause  TEXT NOT NULL,
    PRIMARY KEY (form, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
    form     TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    nr       INTEGER NOT NULL,
    at       TEXT NOT NULL,
    status   TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (form, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_image (
    form TEXT NOT NULL,
    nr   INTEGER NOT NULL,
    hash TEXT NOT NULL REFERENCES image(hash),
    PRIMARY KEY (form, nr, hash),
    FOREIGN KEY (form, nr) REFERENCES version(form, nr) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX version_image_hash ON version_image(hash);

CREATE TABLE meeting (
    form    TEXT PRIMARY KEY REFERENCES form(id) ON DELETE CASCADE,
    started TEXT,
    ended   TEXT,
    state   TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE event (
    form TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE,
    nr   INTEGER NOT NULL,
    at   TEXT NOT NULL,
    kind TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (form, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE minutes (
    form  TEXT PRIMARY KEY REFERENCES form(id) ON DELETE CASCADE,
    text  TEXT NOT NULL DEFAULT '',
    final INTEGER NOT NULL DEFAULT 0
) STRICT;
