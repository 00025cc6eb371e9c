import { reactive } from 'vue'

/** Names of the installation; `brand.json` beside the built console can be exchanged without a build. */
export const brand = reactive({
  name: '智慧组工',
  title: '智慧党建管理平台',
  owner: '',
})

export async function loadBrand(): Promise<void> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}brand.json`, { cache: 'no-cache' })
    if (response.ok) Object.assign(brand, await response.json())
  } finally {
    document.title = brand.name
  }
}
