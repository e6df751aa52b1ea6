// Faults of the reading systems themselves, which no book can mend.
export const KNOWN = [
  { in: /foliate|epubjs/, what: 'console', where: /allow-scripts and allow-same-origin/, why: 'chapters stand in frames that may run scripts' },
  { in: /calibre/, what: 'pages differ after AZW3', where: / became 0$/, why: 'page lists are left out' },
];

export const known = (place, fault) =>
  KNOWN.find(each => each.in.test(place) && each.what === fault.what && each.where.test(fault.where));
