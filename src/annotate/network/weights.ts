import { FIRST_FREE } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';

/** Where a linear layer lies in the kernel's memory, in bytes. */
export interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly width: number;
  readonly outputs: number;
}

/** Where a block of the encoder lies. */
export interface Block {
  readonly taps: number;
  readonly dilation: number;
  readonly project: Linear;
  readonly gain: number;
  readonly shift: number;
}

/** Hands out offsets of one memory, 16-byte aligned. */
export class Arena {
  size = FIRST_FREE;

  take(bytes: number): number {
    const at = this.size;
    this.size += Math.ceil(bytes / 16) * 16;
    return at;
  }
}

/** Plans where the file's weights go; `copyTo` puts them there once the memory exists. */
export class WeightPlan {
  readonly #file: ModelFile;
  readonly #arena: Arena;
  readonly #placed = new Map<string, number>();

  constructor(file: ModelFile, arena: Arena) {
    this.#file = file;
    this.#arena = arena;
  }

  /** The offset of a section of numbers. */
  place(name: string): number {
    const known = this.#placed.get(name);
    if (known !== undefined) return known;
    const at = this.#arena.take(this.#file.section(name).length);
    this.#placed.set(name, at);
    return at;
  }

  linear(name: string): Linear {
    const { width = 0, outputs = 0 } = this.#file.section(name);
    return { weights: this.place(name), scales: this.place(`${name}.scales`), bias: this.place(`${name}.bias`), width, outputs };
  }

  block(name: string, dilation: number): Block {
    return {
      taps: this.place(`${name}.taps`),
      dilation,
      project: this.linear(`${name}.project`),
      gain: this.place(`${name}.gain`),
      shift: this.place(`${name}.shift`),
    };
  }

  copyTo(memory: ArrayBuffer): void {
    const target = new Uint8Array(memory);
    for (const [name, at] of this.#placed) target.set(this.#file.bytes(name), at);
  }
}
