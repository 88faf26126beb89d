import { useMutation } from "@tanstack/react-query";
import type { NewRoom } from "./api";
import { hotel } from "./client";

/** Adds a room. */
export function AddButton({ room }: { room: NewRoom }) {
  const { mutate, error } = useMutation({ mutationFn: (newRoom: NewRoom) => hotel.rooms.create(newRoom) });
  return (
    <button type="button" onClick={() => mutate(room)}>
      {error === null ? `Add ${room.name}` : error.message}
    </button>
  );
}
