-- A schema of a time to come. It cannot be laid over a file with two copies of that name.
CREATE UNIQUE INDEX of_a_later_index ON form(name) WHERE name = 'twice';
CREATE TABLE of_a_later_version (a TEXT) STRICT;
INSERT INTO of_a_later_version VALUES ('brought up to date');
