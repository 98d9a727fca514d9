// The reading of the register for one view: on by itself until the page is full, and further when a reader asks for it.
import type { Found } from './find.ts';

/** Under way; at rest with more to be looked through; or all is known. */
export type ReadingState = 'laeser' | 'hviler' | 'faerdig';

/** Tells what is known, as it becomes known. */
type Tell = (found: Found, state: ReadingState) => void;

/** A reading that can be stopped, and taken up again. */
export class Reading {
  private readonly steps: AsyncGenerator<Found>;
  private readonly tell: Tell;
  private state: ReadingState = 'laeser';
  private wantsAll = false;
  private isStopped = false;
  private isDropped = false;

  constructor(steps: AsyncGenerator<Found>, tell: Tell) {
    this.steps = steps;
    this.tell = tell;
  }

  /** Reads on until it may rest. Throws what a fetch throws. */
  async read(): Promise<void> {
    this.state = 'laeser';
    for (;;) {
      const { value, done } = await this.steps.next();
      if (done || this.isDropped) return;
      const mayRest = this.isStopped || value.isByWords || (value.isEnough && !this.wantsAll);
      this.state = value.read === value.of ? 'faerdig' : mayRest ? 'hviler' : 'laeser';
      this.tell(value, this.state);
      if (this.state !== 'laeser') return;
    }
  }

  /** Stops what is under way, and takes up again what rests: then to the end. */
  async turn(): Promise<void> {
    if (this.state === 'laeser') this.isStopped = true;
    else if (this.state === 'hviler') {
      this.isStopped = false;
      this.wantsAll = true;
      await this.read();
    }
  }

  /** Something else is asked for: nothing more is told of this. */
  drop(): void {
    this.isDropped = true;
  }
}
