-- Units, projects, annual budgets and their ledgers. Money is in yuan. Every tenant table names its owner.

CREATE TABLE unit (
    id              uuid        NOT NULL,
    source          text        NOT NULL,
    external_id     text        NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    name            text        NOT NULL,
    profile_version integer     NOT NULL,
    CONSTRAINT unit_pk PRIMARY KEY (id),
    CONSTRAINT unit_external_key UNIQUE (source, external_id),
    CONSTRAINT unit_code_unique UNIQUE (division_code, unit_code),
    CONSTRAINT unit_division_code_gbt2260 CHECK (division_code ~ '^[0-9]{6}$')
);
CALL protect('unit', 'SELECT, INSERT, UPDATE');

-- Immutable: what the unit said of itself at a time.
CREATE TABLE unit_profile_version (
    unit_id         uuid        NOT NULL,
    version         integer     NOT NULL,
    name            text        NOT NULL,
    profile         jsonb       NOT NULL,
    hash            text        NOT NULL,
    created_at      timestamptz NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT unit_profile_version_pk PRIMARY KEY (unit_id, version),
    CONSTRAINT unit_profile_version_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CALL protect('unit_profile_version', 'SELECT, INSERT');

CREATE TABLE project (
    id              uuid        NOT NULL,
    unit_id         uuid        NOT NULL,
    source          text        NOT NULL,
    external_id     text        NOT NULL,
    name            text        NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT project_pk PRIMARY KEY (id),
    CONSTRAINT project_external_key UNIQUE (source, external_id),
    CONSTRAINT project_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CALL protect('project', 'SELECT, INSERT, UPDATE');

CREATE TABLE annual_budget (
    id              uuid        NOT NULL,
    unit_id         uuid        NOT NULL,
    project_id      uuid,
    fiscal_year     integer     NOT NULL,
    version         bigint      NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT annual_budget_pk PRIMARY KEY (id),
    CONSTRAINT annual_budget_once_a_year UNIQUE NULLS NOT DISTINCT (unit_id, project_id, fiscal_year),
    CONSTRAINT annual_budget_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT annual_budget_of_project FOREIGN KEY (project_id) REFERENCES project (id),
    CONSTRAINT annual_budget_version_not_negative CHECK (version >= 0)
);
CALL protect('annual_budget', 'SELECT, INSERT, UPDATE');

CREATE TABLE opening_budget (
    annual_budget_id uuid          NOT NULL,
    fund_source      text          NOT NULL,
    amount           numeric(20,2) NOT NULL,
    division_code    text          NOT NULL,
    department_code  text          NOT NULL,
    unit_code        text          NOT NULL,
    CONSTRAINT opening_budget_pk PRIMARY KEY (annual_budget_id, fund_source),
    CONSTRAINT opening_budget_of_annual_budget FOREIGN KEY (annual_budget_id) REFERENCES annual_budget (id),
    CONSTRAINT opening_budget_not_negative CHECK (amount >= 0),
    CONSTRAINT opening_budget_fund_source CHECK (fund_source IN ('CURRENT_APPROPRIATION', 'CARRY_OVER', 'OTHER'))
);
CALL protect('opening_budget', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE ledger_entry (
    id               uuid          NOT NULL,
    annual_budget_id uuid          NOT NULL,
    kind             text          NOT NULL,
    source           text          NOT NULL,
    external_id      text          NOT NULL,
    fund_source      text          NOT NULL,
    expenditure_kind text,
    amount           numeric(20,2) NOT NULL,
    business_date    date          NOT NULL,
    reason           text          NOT NULL,
    entered_at       timestamptz   NOT NULL,
    division_code    text          NOT NULL,
    department_code  text          NOT NULL,
    unit_code        text          NOT NULL,
    CONSTRAINT ledger_entry_pk PRIMARY KEY (id),
    CONSTRAINT ledger_entry_external_key UNIQUE (annual_budget_id, kind, source, external_id),
    CONSTRAINT ledger_entry_of_annual_budget FOREIGN KEY (annual_budget_id) REFERENCES annual_budget (id),
    CONSTRAINT ledger_entry_kind CHECK (kind IN ('ADJUSTMENT', 'EXECUTION')),
    CONSTRAINT ledger_entry_fund_source CHECK (fund_source IN ('CURRENT_APPROPRIATION', 'CARRY_OVER', 'OTHER')),
    CONSTRAINT ledger_entry_expenditure_kind CHECK (
        (kind = 'EXECUTION') = (expenditure_kind IS NOT NULL) AND expenditure_kind IN ('BASIC', 'PROJECT')),
    CONSTRAINT ledger_entry_not_zero CHECK (amount <> 0)
);
CREATE INDEX ledger_entry_by_budget ON ledger_entry (annual_budget_id, id);
CALL protect('ledger_entry', 'SELECT, INSERT, UPDATE');

-- Immutable: the figures after each change, as they were told to others.
CREATE TABLE annual_budget_version (
    annual_budget_id uuid        NOT NULL,
    version          bigint      NOT NULL,
    figures          jsonb       NOT NULL,
    hash             text        NOT NULL,
    created_at       timestamptz NOT NULL,
    division_code    text        NOT NULL,
    department_code  text        NOT NULL,
    unit_code        text        NOT NULL,
    CONSTRAINT annual_budget_version_pk PRIMARY KEY (annual_budget_id, version),
    CONSTRAINT annual_budget_version_of_budget FOREIGN KEY (annual_budget_id) REFERENCES annual_budget (id)
);
CALL protect('annual_budget_version', 'SELECT, INSERT');
