-- A schema of a time to come. It cannot be laid over a file that has such a table already.
CREATE TABLE of_a_later_version (a TEXT) STRICT;
INSERT INTO of_a_later_version VALUES ('brought up to date');
