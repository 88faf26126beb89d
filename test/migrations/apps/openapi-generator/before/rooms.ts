import { type NewRoom, type Problem, ResponseError, type Room, type RoomKind } from "./api";
import { rooms } from "./client";

/** Returns all rooms of a kind that are free on a day. */
export async function freeRooms(kind: RoomKind, day: Date): Promise<Room[]> {
  const found: Room[] = [];
  let cursor: string | undefined;
  do {
    const page = await rooms.listRooms({ kind, freeOn: day, limit: 2, cursor });
    found.push(...page.rooms);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** Adds a room with its photo. Returns undefined if there is a room with this name. */
export async function addRoom(newRoom: NewRoom, photo: File): Promise<Room | undefined> {
  try {
    const room = await rooms.createRoom({ newRoom });
    await rooms.uploadPhoto({ roomId: room.id, caption: room.name, photo });
    return room;
  } catch (error) {
    if (error instanceof ResponseError && error.response.status === 409) return undefined;
    throw error;
  }
}

/** Returns the name of a room, or why there is none. */
export async function nameOf(id: number): Promise<string> {
  try {
    const room = await rooms.getRoom({ roomId: id });
    return room.name;
  } catch (error) {
    if (!(error instanceof ResponseError) || error.response.status !== 404) throw error;
    const problem: Problem = await error.response.json();
    return problem.detail;
  }
}

export async function removeRoom(id: number): Promise<void> {
  await rooms.deleteRoom({ roomId: id });
}

/** Describes a room in one line. */
export function lineOf({ id, name, kind, openFrom, createdAt }: Room): string {
  const day = [openFrom.getFullYear(), openFrom.getMonth() + 1, openFrom.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${id} ${name} (${kind}), open from ${day.join("-")}, created in ${createdAt.getUTCFullYear()}`;
}
