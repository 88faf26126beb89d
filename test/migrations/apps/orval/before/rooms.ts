import { createRoom, deleteRoom, getRoom, listRooms, type NewRoom, type Room, type RoomKind, uploadPhoto } from "./api/hotel";
import { HttpError } from "./client";

/** Returns all rooms of a kind that are free on a day. */
export async function freeRooms(kind: RoomKind, day: string): Promise<Room[]> {
  const rooms: Room[] = [];
  let cursor: string | undefined;
  do {
    const page = await listRooms({ kind, free_on: day, limit: 2, cursor });
    rooms.push(...page.rooms);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return rooms;
}

/** Adds a room with its photo. Returns undefined if there is a room with this name. */
export async function addRoom(newRoom: NewRoom, photo: File): Promise<Room | undefined> {
  try {
    const room = await createRoom(newRoom);
    await uploadPhoto(room.id, { caption: room.name, photo });
    return room;
  } catch (error) {
    if (error instanceof HttpError && error.status === 409) return undefined;
    throw error;
  }
}

/** Returns the name of a room, or why there is none. */
export async function nameOf(id: number): Promise<string> {
  try {
    const room = await getRoom(id);
    return room.name;
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return error.body.detail;
    throw error;
  }
}

export async function removeRoom(id: number): Promise<void> {
  await deleteRoom(id);
}

/** Describes a room in one line. */
export function lineOf({ id, name, kind, open_from, created_at }: Room): string {
  return `${id} ${name} (${kind}), open from ${open_from}, created in ${new Date(created_at).getUTCFullYear()}`;
}
