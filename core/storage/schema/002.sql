-- SPDX-License-Identifier: MPL-2.0
-- Each line gets a number worked out from its content (Seal.h), so that a letter a bad disk has changed is noticed. Lines of older files
-- are given theirs when the file is brought up to date.

ALTER TABLE form ADD COLUMN sum INTEGER;
ALTER TABLE row ADD COLUMN sum INTEGER;
ALTER TABLE value ADD COLUMN sum INTEGER;
ALTER TABLE carried ADD COLUMN sum INTEGER;
ALTER TABLE refused ADD COLUMN sum INTEGER;
ALTER TABLE change ADD COLUMN sum INTEGER;
ALTER TABLE version ADD COLUMN sum INTEGER;
ALTER TABLE meeting ADD COLUMN sum INTEGER;
ALTER TABLE event ADD COLUMN sum INTEGER;
ALTER TABLE minutes ADD COLUMN sum INTEGER;
