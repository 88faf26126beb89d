import type { Json } from "../../../src/util/json.js";

export declare function everywhere(text: string, version: string): Json;
