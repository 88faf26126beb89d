import { queryOptions } from "@tanstack/react-query";
import type { rooms } from "./api";
import { hotel } from "./client";

/** A page of rooms. */
export const listRooms = (params: rooms.ListRoomsParams) =>
  queryOptions({
    queryKey: ["/rooms", params],
    queryFn: ({ signal }) => hotel.rooms.list(params, { signal }),
  });
