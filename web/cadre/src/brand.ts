/** Names of the installation; a county sets its own when building. */
export const county = import.meta.env.VITE_COUNTY
export const product = '党建·智慧组工'
