import { ConflictError, type NewRoom, type Room, type RoomKind } from "./api";
import { hotel } from "./client";

/** Returns all rooms of a kind that are free on a day. */
export async function freeRooms(kind: RoomKind, day: string): Promise<Room[]> {
  return hotel.rooms.list({ kind, free_on: day, limit: 2 }).toArray();
}

/** Adds a room with its photo. Returns undefined if there is a room with this name. */
export async function addRoom(newRoom: NewRoom, photo: File): Promise<Room | undefined> {
  try {
    const room = await hotel.rooms.create(newRoom);
    await hotel.rooms.uploadPhoto({ room_id: room.id, caption: room.name, photo });
    return room;
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}

/** Returns the name of a room, or why there is none. */
export async function nameOf(id: number): Promise<string> {
  const result = await hotel.rooms.get({ room_id: id }).safe();
  if (result.ok) return result.data.name;
  if (result.status === 404) return result.error.detail;
  throw result.error;
}

export async function removeRoom(id: number): Promise<void> {
  await hotel.rooms.delete({ room_id: id });
}

/** Describes a room in one line. */
export function lineOf({ id, name, kind, open_from, created_at }: Room): string {
  return `${id} ${name} (${kind}), open from ${open_from}, created in ${new Date(created_at).getUTCFullYear()}`;
}
