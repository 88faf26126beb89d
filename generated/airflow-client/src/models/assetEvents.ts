/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** Whose DAGs an asset event may start. Since 3.3. */
export interface AssetEventAccessControl {
  /** Teams whose DAGs the event may start; all where left out or null. Counts only where the server has teams. */
  readonly consumer_teams?: readonly string[] | null;
  /**
   * Whether it may also start DAGs without a team. Counts only where the server has teams.
   *
   * @default true
   */
  readonly allow_global?: boolean;
}

/** An update of an asset, to be recorded. */
export interface CreateAssetEventsBody {
  /** Number of the asset, as `assets.list` has it. */
  readonly asset_id: number;
  /**
   * Key of the partition that was updated. Since 3.2.
   *
   * Max length `250`; pattern `\S`.
   */
  readonly partition_key?: string | null;
  /** Free data for the DAGs that it starts. */
  readonly extra?: { readonly [key: string]: unknown };
  /** Whose DAGs the event may start. Since 3.3. */
  readonly access_control?: AssetEventAccessControl | null;
}
