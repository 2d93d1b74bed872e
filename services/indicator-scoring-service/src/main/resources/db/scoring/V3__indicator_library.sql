-- 指标库: the indicators that finance bureaus add beside the shipped ones.

-- Whose libraries a caller reads by level: the divisions of its scope and those above them, as 430211 reads what 430200,
-- 430000 and the whole country (000000) added. Empty where nothing is in scope.
CREATE FUNCTION library_divisions() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(
        SELECT unnest(ARRAY[left(path, 6), left(path, 4) || '00', left(path, 2) || '0000', '000000'])
        FROM unnest(string_to_array(current_setting('jixiao.units', true), ',')
                    || current_setting('jixiao.department', true)
                    || current_setting('jixiao.division_pattern', true)) AS scope (path)
        WHERE path ~ '^[0-9]{2}');

-- A version never changes; a change is a new version, and so is a withdrawal.
CREATE TABLE library_indicator (
    code               text        NOT NULL COLLATE "C",
    version            integer     NOT NULL,
    division_code      text        NOT NULL,
    withdrawn          boolean     NOT NULL,
    field              text        NOT NULL,
    indicator_class    text        NOT NULL,
    indicator_subclass text        NOT NULL,
    name               text        NOT NULL,
    name_en            text        NOT NULL,
    target             text        NOT NULL,
    unit               text,
    direction          text,
    method             jsonb,
    description        text        NOT NULL,
    source             text        NOT NULL,
    added_at           timestamptz NOT NULL,
    added_by           text        NOT NULL,
    CONSTRAINT library_indicator_pk PRIMARY KEY (code, version),
    CONSTRAINT library_indicator_version_positive CHECK (version > 0),
    CONSTRAINT library_indicator_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    CONSTRAINT library_indicator_code_names_division CHECK (starts_with(code, division_code || '-')),
    CONSTRAINT library_indicator_direction CHECK (direction IN ('HIGHER', 'LOWER'))
);

ALTER TABLE library_indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE library_indicator FORCE ROW LEVEL SECURITY;
-- A scope of a whole subtree reads all of its libraries. The settings are asked once a query, not once a row.
CREATE POLICY in_sight ON library_indicator FOR SELECT USING (
    division_code = ANY ((SELECT library_divisions())::text[])
    OR division_code LIKE (SELECT current_setting('jixiao.division_pattern', true))
    OR (SELECT current_setting('jixiao.system', true)) <> '');
CREATE POLICY of_own_division ON library_indicator FOR INSERT WITH CHECK (
    division_code LIKE current_setting('jixiao.division_pattern', true));
GRANT SELECT, INSERT ON library_indicator TO "${app_role}";
