export interface SampleOptions {
  readonly all?: boolean;
  readonly server?: readonly string[];
  readonly seed?: string;
}

export function isSample(options: SampleOptions): boolean;
export function sampleOf<Item>(items: readonly Item[], nameOf: (item: Item) => string, seed: string): Item[];
export function turnOf<Item>(items: readonly Item[], seed: string): Item;
