/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A user with a password, which is written and never read. */
export interface User {
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /**
   * User name.
   *
   * Min length `1`.
   */
  username?: string;
  /**
   * Mail address.
   *
   * Min length `1`.
   */
  email?: string;
  /** Whether the user may log in. */
  active?: boolean | null;
  /** Last login. */
  last_login?: string | null;
  /** How many logins there were. */
  login_count?: number | null;
  /** Roles of the user. */
  roles?: (
    | {
      /** Name of the role. */
      name?: string;
    }
    | null
  )[];
  /** When it was made. */
  created_on?: string | null;
  /** When it last changed. */
  changed_on?: string | null;
  /** How many logins failed since the last that did not. */
  fail_login_count?: number | null;
}

/** One page of users, and how many there are in all. */
export interface UserCollection {
  /** Users of this page. */
  users?: UserCollectionItem[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A user. */
export interface UserCollectionItem {
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /**
   * User name.
   *
   * Min length `1`.
   */
  username?: string;
  /**
   * Mail address.
   *
   * Min length `1`.
   */
  email?: string;
  /** Whether the user may log in. */
  active?: boolean | null;
  /** Last login. */
  last_login?: string | null;
  /** How many logins there were. */
  login_count?: number | null;
  /** Roles of the user. */
  roles?: (
    | {
      /** Name of the role. */
      name?: string;
    }
    | null
  )[];
  /** When it was made. */
  created_on?: string | null;
  /** When it last changed. */
  changed_on?: string | null;
  /** How many logins failed since the last that did not. */
  fail_login_count?: number | null;
}

/** A user with a password, which is written and never read. */
export interface UserInput {
  /** First name. */
  readonly first_name?: string;
  /** Last name. */
  readonly last_name?: string;
  /**
   * User name.
   *
   * Min length `1`.
   */
  readonly username?: string;
  /**
   * Mail address.
   *
   * Min length `1`.
   */
  readonly email?: string;
  /** Roles of the user. */
  readonly roles?: readonly (
    | {
      /** Name of the role. */
      readonly name?: string;
    }
    | null
  )[];
  /** Password. In answers it is masked or missing. */
  readonly password?: string;
}
