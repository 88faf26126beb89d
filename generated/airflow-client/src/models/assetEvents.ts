/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The DAGs that an asset event can start, by team. Since 3.3. */
export interface AssetEventAccessControl {
  /**
   * Teams whose DAGs the event can start. If omitted or null, all teams are included. Ignored if
   * the server has no teams.
   */
  readonly consumer_teams?: readonly string[] | null;
  /**
   * Whether the event can also start DAGs without a team. Ignored if the server has no teams.
   *
   * @default true
   */
  readonly allow_global?: boolean;
}

/** An asset update to record. */
export interface CreateAssetEventsBody {
  /** Numeric ID of the asset, from `assets.list`. */
  readonly asset_id: number;
  /**
   * Key of the updated partition. Since 3.2.
   *
   * Max length `250`; pattern `\S`.
   */
  readonly partition_key?: string | null;
  /** Extra data for the DAGs that the event starts. */
  readonly extra?: { readonly [key: string]: unknown };
  /** DAGs that the event can start, by team. Since 3.3. */
  readonly access_control?: AssetEventAccessControl | null;
}
