-- SPDX-License-Identifier: MPL-2.0
-- Forms about participants are kept in a file of their own. This line tells that there is one, and which; without it there is none.

CREATE TABLE participants (
    nr   INTEGER PRIMARY KEY CHECK (nr = 1),
    pair TEXT NOT NULL                         -- drawn at random; the participants' file knows it, too
) STRICT;
