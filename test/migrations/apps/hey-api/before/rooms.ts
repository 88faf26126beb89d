import "./client";
import { createRoom, deleteRoom, getRoom, listRooms, type NewRoom, type Room, type RoomKind, uploadPhoto } from "./api";

/** Returns all rooms of a kind that are free on a day. */
export async function freeRooms(kind: RoomKind, day: string): Promise<Room[]> {
  const rooms: Room[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await listRooms({ query: { kind, free_on: day, limit: 2, cursor }, throwOnError: true });
    rooms.push(...data.rooms);
    cursor = data.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return rooms;
}

/** Adds a room with its photo. Returns undefined if there is a room with this name. */
export async function addRoom(room: NewRoom, photo: File): Promise<Room | undefined> {
  const { data, error, response } = await createRoom({ body: room });
  if (response?.status === 409) return undefined;
  if (data === undefined) throw error;
  await uploadPhoto({ path: { room_id: data.id }, body: { caption: room.name, photo }, throwOnError: true });
  return data;
}

/** Returns the name of a room, or why there is none. */
export async function nameOf(id: number): Promise<string> {
  const { data, error, response } = await getRoom({ path: { room_id: id } });
  if (data !== undefined) return data.name;
  if (response?.status === 404) return error.detail;
  throw error;
}

export async function removeRoom(id: number): Promise<void> {
  await deleteRoom({ path: { room_id: id }, throwOnError: true });
}

/** Describes a room in one line. */
export function lineOf({ id, name, kind, open_from, created_at }: Room): string {
  return `${id} ${name} (${kind}), open from ${open_from}, created in ${new Date(created_at).getUTCFullYear()}`;
}
