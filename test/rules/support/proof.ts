/** Whether the large runs are wanted (GOUJI_PROVE=1), which take minutes, in place of the quick ones. */
export const isProof = process.env.GOUJI_PROVE === '1';

/** How long a run over many books may take, in milliseconds. */
export const timeLimit = isProof ? 3_600_000 : 120_000;
