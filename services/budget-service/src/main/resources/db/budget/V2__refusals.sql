-- What the code never does, the database refuses: codes and hashes that are none, versions that do not exist, and a row
-- that belongs to somebody else than the unit or budget that it is of.

-- The wall holds for the owner too: without a scope a foreign key would see no row to compare, and call that valid.
SELECT set_config('jixiao.system', 'migration', true);

ALTER TABLE unit
    ADD CONSTRAINT unit_owner_unique UNIQUE (id, division_code, department_code, unit_code),
    ADD CONSTRAINT unit_department_code_form CHECK (department_code ~ '^[0-9A-Za-z-]{1,30}$'),
    ADD CONSTRAINT unit_unit_code_form CHECK (unit_code ~ '^[0-9A-Za-z-]{1,30}$'),
    ADD CONSTRAINT unit_external_key_not_empty CHECK (source <> '' AND external_id <> ''),
    ADD CONSTRAINT unit_has_name CHECK (name <> '');

ALTER TABLE unit_profile_version
    DROP CONSTRAINT unit_profile_version_of_unit,
    ADD CONSTRAINT unit_profile_version_of_unit FOREIGN KEY (unit_id, division_code, department_code, unit_code)
        REFERENCES unit (id, division_code, department_code, unit_code),
    ADD CONSTRAINT unit_profile_version_positive CHECK (version > 0),
    ADD CONSTRAINT unit_profile_version_has_name CHECK (name <> ''),
    ADD CONSTRAINT unit_profile_version_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

-- At commit, as a new unit is written before its first profile.
ALTER TABLE unit
    ADD CONSTRAINT unit_newest_profile_exists FOREIGN KEY (id, profile_version)
        REFERENCES unit_profile_version (unit_id, version) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE project
    DROP CONSTRAINT project_of_unit,
    ADD CONSTRAINT project_of_unit FOREIGN KEY (unit_id, division_code, department_code, unit_code)
        REFERENCES unit (id, division_code, department_code, unit_code),
    ADD CONSTRAINT project_unit_unique UNIQUE (id, unit_id),
    ADD CONSTRAINT project_external_key_not_empty CHECK (source <> '' AND external_id <> ''),
    ADD CONSTRAINT project_has_name CHECK (name <> '');

ALTER TABLE annual_budget
    DROP CONSTRAINT annual_budget_of_unit,
    DROP CONSTRAINT annual_budget_of_project,
    ADD CONSTRAINT annual_budget_of_unit FOREIGN KEY (unit_id, division_code, department_code, unit_code)
        REFERENCES unit (id, division_code, department_code, unit_code),
    -- A project's budget is that of the unit which the project belongs to.
    ADD CONSTRAINT annual_budget_of_project FOREIGN KEY (project_id, unit_id) REFERENCES project (id, unit_id),
    ADD CONSTRAINT annual_budget_owner_unique UNIQUE (id, division_code, department_code, unit_code),
    ADD CONSTRAINT annual_budget_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100);

ALTER TABLE opening_budget
    DROP CONSTRAINT opening_budget_of_annual_budget,
    ADD CONSTRAINT opening_budget_of_annual_budget
        FOREIGN KEY (annual_budget_id, division_code, department_code, unit_code)
        REFERENCES annual_budget (id, division_code, department_code, unit_code);

ALTER TABLE ledger_entry
    DROP CONSTRAINT ledger_entry_of_annual_budget,
    ADD CONSTRAINT ledger_entry_of_annual_budget
        FOREIGN KEY (annual_budget_id, division_code, department_code, unit_code)
        REFERENCES annual_budget (id, division_code, department_code, unit_code),
    ADD CONSTRAINT ledger_entry_external_key_not_empty CHECK (source <> '' AND external_id <> ''),
    ADD CONSTRAINT ledger_entry_has_reason CHECK (reason <> '');

-- Whether a source still has an entry, when it has neither opening nor balance any more.
CREATE INDEX ledger_entry_by_source ON ledger_entry (annual_budget_id, fund_source);

ALTER TABLE annual_budget_version
    DROP CONSTRAINT annual_budget_version_of_budget,
    ADD CONSTRAINT annual_budget_version_of_budget
        FOREIGN KEY (annual_budget_id, division_code, department_code, unit_code)
        REFERENCES annual_budget (id, division_code, department_code, unit_code),
    ADD CONSTRAINT annual_budget_version_positive CHECK (version > 0),
    ADD CONSTRAINT annual_budget_version_figures_of_it CHECK (
        (figures ->> 'annualBudgetId')::uuid = annual_budget_id AND (figures ->> 'version')::bigint = version),
    ADD CONSTRAINT annual_budget_version_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

-- At commit, as a new budget is written before its first version.
ALTER TABLE annual_budget
    ADD CONSTRAINT annual_budget_newest_version_exists FOREIGN KEY (id, version)
        REFERENCES annual_budget_version (annual_budget_id, version) DEFERRABLE INITIALLY DEFERRED;
