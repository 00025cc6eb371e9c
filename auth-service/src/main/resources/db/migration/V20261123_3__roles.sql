CREATE TABLE menu (
  id         BIGINT       NOT NULL PRIMARY KEY,
  client     VARCHAR(10)  NOT NULL,
  parent_id  BIGINT       NULL,
  type       VARCHAR(10)  NOT NULL,
  name       VARCHAR(50)  NOT NULL,
  code       VARCHAR(50)  NOT NULL,
  permission VARCHAR(100) NULL,
  path       VARCHAR(200) NULL,
  icon       VARCHAR(50)  NULL,
  component  VARCHAR(100) NULL,
  sort       INT          NOT NULL,
  -- false: grants its permission but has no page yet
  visible    BOOLEAN      NOT NULL,
  UNIQUE KEY uq_menu_code (client, code)
);

CREATE TABLE role (
  id         BIGINT       NOT NULL PRIMARY KEY,
  name       VARCHAR(50)  NOT NULL,
  code       VARCHAR(50)  NOT NULL,
  sort       INT          NOT NULL,
  status     VARCHAR(10)  NOT NULL,
  remark     VARCHAR(500) NULL,
  data_scope VARCHAR(20)  NOT NULL,
  -- the administrator role: has every menu, is changed by nobody
  built_in   BOOLEAN      NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  UNIQUE KEY uq_role_name (name),
  UNIQUE KEY uq_role_code (code)
);

CREATE TABLE role_menu (
  role_id BIGINT NOT NULL,
  menu_id BIGINT NOT NULL,
  PRIMARY KEY (role_id, menu_id),
  CONSTRAINT fk_role_menu_role FOREIGN KEY (role_id) REFERENCES role (id) ON DELETE CASCADE,
  CONSTRAINT fk_role_menu_menu FOREIGN KEY (menu_id) REFERENCES menu (id)
);

-- organisations of a CUSTOM scope
CREATE TABLE role_organization (
  role_id BIGINT NOT NULL,
  org_id  BIGINT NOT NULL,
  PRIMARY KEY (role_id, org_id),
  CONSTRAINT fk_role_organization_role FOREIGN KEY (role_id) REFERENCES role (id) ON DELETE CASCADE
);

-- the foreign key is what refuses to delete a role in use, also when it is given away at the same moment (SYS-09)
CREATE TABLE account_role (
  account_id BIGINT NOT NULL,
  role_id    BIGINT NOT NULL,
  PRIMARY KEY (account_id, role_id),
  KEY ix_account_role_role (role_id),
  CONSTRAINT fk_account_role_role FOREIGN KEY (role_id) REFERENCES role (id)
);
