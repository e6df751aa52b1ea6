const head = require('./head')
module.exports = {
  base: '/rivers/',
  title: 'Rivers',
  locales: { '/': { lang: 'de' } },
  themeConfig: {
    logo: '/logo.png',
    sidebar: [
      ['/', 'Vorwort'],
      {
        title: 'Flüsse',
        collapsable: false,
        children: ['/rivers/rhine', ['/rivers/elbe', 'Die Elbe']],
      },
      { title: 'Meere', prefix: '/seas/', children: 'structure' },
      ...computed(head),
    ],
  },
}
