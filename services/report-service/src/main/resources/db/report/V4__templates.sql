-- Templates that lay reports out, which of them serves a division, and what a change of that reaches.

-- Templates made by finance bureaus beside the shipped ones. A version never changes; a change is a new version.
-- They are forms, not anybody's data: everybody reads them, and who may make them is checked by role and division.
CREATE TABLE report_template_version (
    id            text        NOT NULL,
    version       integer     NOT NULL,
    division_code text        NOT NULL,
    hash          text        NOT NULL,
    document      text        NOT NULL,
    created_at    timestamptz NOT NULL,
    created_by    text        NOT NULL,
    CONSTRAINT report_template_version_pk PRIMARY KEY (id, version),
    CONSTRAINT report_template_version_positive CHECK (version > 0),
    CONSTRAINT report_template_version_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    CONSTRAINT report_template_version_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$')
);
GRANT SELECT, INSERT ON report_template_version TO "${app_role}";

-- Which template lays out the reports of a division, year and kind of subject. regenerated: the revision that the division's
-- reports were last asked for again for; a worker asks for them where it is behind.
CREATE TABLE report_template_activation (
    division_code    text        NOT NULL,
    fiscal_year      integer     NOT NULL,
    subject_kind     text        NOT NULL,
    id               uuid        NOT NULL,
    template_id      text        NOT NULL,
    template_version integer     NOT NULL,
    revision         bigint      NOT NULL,
    regenerated      bigint      NOT NULL,
    activated_at     timestamptz NOT NULL,
    activated_by     text        NOT NULL,
    reason           text        NOT NULL,
    CONSTRAINT report_template_activation_pk PRIMARY KEY (division_code, fiscal_year, subject_kind),
    CONSTRAINT report_template_activation_id_unique UNIQUE (id),
    CONSTRAINT report_template_activation_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    CONSTRAINT report_template_activation_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
    CONSTRAINT report_template_activation_subject_kind CHECK (subject_kind IN ('DEPARTMENT', 'PROJECT')),
    CONSTRAINT report_template_activation_version_positive CHECK (template_version > 0),
    CONSTRAINT report_template_activation_revision_positive CHECK (revision > 0),
    CONSTRAINT report_template_activation_regenerated CHECK (regenerated BETWEEN 0 AND revision),
    CONSTRAINT report_template_activation_has_reason CHECK (reason <> '')
);
CREATE INDEX report_template_activation_behind ON report_template_activation (division_code) WHERE regenerated < revision;
GRANT SELECT, INSERT, UPDATE ON report_template_activation TO "${app_role}";

-- What a version is a report of, so that an activation reaches no other year's. NULL for versions of earlier releases, which
-- every activation of their division reaches.
ALTER TABLE report_version
    ADD COLUMN fiscal_year  integer,
    ADD COLUMN subject_kind text,
    ADD CONSTRAINT report_version_subject_kind CHECK (subject_kind IN ('DEPARTMENT', 'PROJECT'));
