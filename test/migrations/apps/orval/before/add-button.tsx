import { type NewRoom, useCreateRoom } from "./api/hotel";

/** Adds a room. */
export function AddButton({ room }: { room: NewRoom }) {
  const { mutate, error } = useCreateRoom();
  return (
    <button type="button" onClick={() => mutate({ data: room })}>
      {error === null ? `Add ${room.name}` : error.body.detail}
    </button>
  );
}
