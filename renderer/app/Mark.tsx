/** The product's mark: three strokes rising from a common ground, after the three prongs of 1960. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="6" fill="#B5121B" />
      <path
        d="M6.5 19V14M13 19V6.5M19.5 19V10"
        stroke="#FFD873"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  )
}
