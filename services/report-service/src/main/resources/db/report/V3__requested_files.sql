-- Files that are made when somebody first asks for them, and names that clients of any script can save a file by.

-- renderer: the hash of the renderer build that made a file when it was asked for; for a file that was made with its version the
-- report's inputs name it. ascii_name: NULL for files of earlier releases.
ALTER TABLE report_file
    ADD COLUMN ascii_name text,
    ADD COLUMN renderer   text,
    ADD CONSTRAINT report_file_ascii_name_is_ascii CHECK (ascii_name ~ '^[A-Za-z0-9._-]+$'),
    ADD CONSTRAINT report_file_renderer_form CHECK (renderer ~ '^(sha256|sm3):[0-9a-f]{64}$');
