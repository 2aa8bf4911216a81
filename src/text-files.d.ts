/** Regulators' tables and rule lists stay files of their own; the bundler and jest hand them over as their text. */
declare module '*.csv' {
  const text: string;
  export default text;
}

declare module '*.rules' {
  const text: string;
  export default text;
}
