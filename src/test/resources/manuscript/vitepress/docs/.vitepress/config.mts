import { defineConfig, type DefaultTheme } from 'vitepress'
import { lakes } from './lakes.js'

// sidebar: [{ text: 'Old', link: '/old' }]
export default defineConfig({
  title: "Of Rivers",
  description: `How water finds its way`,
  lang: 'en-GB',
  themeConfig: {
    nav: [{ text: 'Home', link: '/' }],
    sidebar: {
      '/guide/': sidebarGuide(),
      '/lakes/': { base: '/lakes/', items: lakes },
    },
    footer: { message: /['"]/.test('x') ? 'a' : 'b' },
  },
})

function sidebarGuide(): DefaultTheme.SidebarItem[] {
  return [
    {
      text: '🌊 Springs',
      collapsed: false,
      items: [
        { text: 'Where rivers begin', link: '/guide/springs' },
        { text: 'Gone', link: '/guide/gone' },
        { text: 'Elsewhere', link: 'https://example.org/' },
      ],
    },
    {
      text: 'Mouths',
      items: [
        { text: 'Deltas', link: '/guide/deltas.html#sand', items: [{ text: 'Sand', link: '/guide/sand' }] },
        ...more.map((name) => ({ text: name, link: '/guide/' + name })),
      ],
    },
  ]
}
