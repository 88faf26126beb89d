import { ConflictError, type Parcel, Parcels } from "./generated/index.js";

export { Parcels };

/** Parcels that are on their way, over all pages. */
export async function* onTheirWay(parcels: Parcels): AsyncGenerator<Parcel> {
  for await (const parcel of parcels.parcels.listParcels({ state: ["announced", "in transit", "waiting"] })) yield parcel;
}

/** Calls a parcel back. False where it is too late: it has left already. */
export async function recall(parcels: Parcels, parcelId: string): Promise<boolean> {
  const result = await parcels.parcels.recallParcel({ parcel_id: parcelId }).safe();
  if (result.ok) return true;
  if (result.error instanceof ConflictError) return false;
  throw result.error;
}
