export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}
export function findWording(prefix?: string): Finding[];
export function checkText(file: string, text: string): Finding[];
export function areaOf(file: string): string;
