/** Wakes one who waits. */
export interface Bell {
  ring(): void;
  /** Until it rings, or so many milliseconds have passed; at once when it has rung since the last time. Whether it rang. */
  wait(most: number): Promise<boolean>;
}

export function openBell(): Bell {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(most) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, most);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
      const rang = rung;
      rung = false;
      return rang;
    },
  };
}
