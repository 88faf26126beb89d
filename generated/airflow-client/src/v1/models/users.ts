/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A user with a password, which is write-only. */
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
   * Email address.
   *
   * Min length `1`.
   */
  email?: string;
  /** Whether the user can log in. */
  active?: boolean | null;
  /** Time of the last login. */
  last_login?: string | null;
  /** Number of logins. */
  login_count?: number | null;
  /** Roles of the user. */
  roles?: (
    | {
      /** Name of the role. */
      name?: string;
    }
    | null
  )[];
  /** Creation time. */
  created_on?: string | null;
  /** Time of the last change. */
  changed_on?: string | null;
  /** Number of failed logins since the last successful login. */
  fail_login_count?: number | null;
}

/** A page of users, with the total number. */
export interface UserCollection {
  /** Users on this page. */
  users?: UserCollectionItem[];
  /** Total number of items on all pages. */
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
   * Email address.
   *
   * Min length `1`.
   */
  email?: string;
  /** Whether the user can log in. */
  active?: boolean | null;
  /** Time of the last login. */
  last_login?: string | null;
  /** Number of logins. */
  login_count?: number | null;
  /** Roles of the user. */
  roles?: (
    | {
      /** Name of the role. */
      name?: string;
    }
    | null
  )[];
  /** Creation time. */
  created_on?: string | null;
  /** Time of the last change. */
  changed_on?: string | null;
  /** Number of failed logins since the last successful login. */
  fail_login_count?: number | null;
}

/** A user with a password, which is write-only. */
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
   * Email address.
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
  /** Password. Masked or missing in responses. */
  readonly password?: string;
}
