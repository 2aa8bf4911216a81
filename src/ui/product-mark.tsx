const RIGID = { flexShrink: 0 } as const;

/** The product's mark: a ledger's lines and a tick. */
export function ProductMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" style={RIGID} aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="2.5" fill="#107c41" />
      <path d="M0 5.5h16M5.5 0v16" stroke="#fff" strokeOpacity=".38" fill="none" />
      <path d="M4.2 9.2l3 3 5-7" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" fill="none" />
    </svg>
  );
}
