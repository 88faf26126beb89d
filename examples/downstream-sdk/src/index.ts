import { ConflictError, type Parcel, Parcels } from "./generated/index.js";

export { Parcels };

/** Lists all parcels that have not been delivered or returned, over all pages. */
export async function* listOpenParcels(parcels: Parcels): AsyncGenerator<Parcel> {
  for await (const parcel of parcels.parcels.list({ state: ["announced", "in transit", "waiting"] })) yield parcel;
}

/** Recalls a parcel. Returns false if it has already left. */
export async function recall(parcels: Parcels, parcelId: string): Promise<boolean> {
  const result = await parcels.parcels.recall({ parcel_id: parcelId }).safe();
  if (result.ok) return true;
  if (result.error instanceof ConflictError) return false;
  throw result.error;
}
