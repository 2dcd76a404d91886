/** What the process says to the shell that called it. */
export const exitCodes = {
  /** Done, and nothing stands in the way of the plan. */
  fine: 0,
  /** Done, and the plan has blocking findings. */
  blocking: 1,
  /** The arguments or a file cannot be used. */
  refused: 2,
  /** A fault of ours (EX_SOFTWARE of sysexits.h). */
  defect: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
