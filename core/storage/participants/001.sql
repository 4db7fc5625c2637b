-- SPDX-License-Identifier: MPL-2.0
-- The participants' file. Nothing in it can be read without the passphrase: tags are keyed hashes of names, bodies are sealed (Cipher.h).
-- Statements end with a semicolon at the end of a line; no statement has one inside.

CREATE TABLE lock (
    nr         INTEGER PRIMARY KEY CHECK (nr = 1),
    salt       BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory     INTEGER NOT NULL,
    key        BLOB NOT NULL,    -- the data key, sealed by the key made of the passphrase
    about      BLOB NOT NULL     -- JSON: which process file this one belongs to
) STRICT;

CREATE TABLE form (
    tag  BLOB NOT NULL PRIMARY KEY,
    body BLOB NOT NULL           -- JSON: the head
) STRICT, WITHOUT ROWID;

-- Everything else about a copy, one thing a line.
CREATE TABLE line (
    form BLOB NOT NULL,
    kind INTEGER NOT NULL,       -- LineKind (SealedFormStore.h)
    tag  BLOB NOT NULL,          -- of history and versions: the number, eight bytes
    body BLOB NOT NULL,
    PRIMARY KEY (form, kind, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE image (
    tag  BLOB NOT NULL PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

-- Which lines show which pictures.
CREATE TABLE shown (
    form  BLOB NOT NULL,
    kind  INTEGER NOT NULL,
    tag   BLOB NOT NULL,
    image BLOB NOT NULL,
    PRIMARY KEY (form, kind, tag, image)
) STRICT, WITHOUT ROWID;
CREATE INDEX shown_image ON shown(image);
