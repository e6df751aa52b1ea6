export const lakes = [
  { text: 'Ponds', link: 'ponds' },
  { text: 'Tarns', items: ['tarns'] },
] as const
