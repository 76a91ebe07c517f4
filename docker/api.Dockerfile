# The API alone. Build from the project's folder: docker build -f docker/api.Dockerfile .
FROM node:20-bookworm-slim AS build
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY web/package.json web/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs api

FROM node:20-bookworm-slim AS packages
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY web/package.json web/
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --workspace @tianye/api

FROM node:20-bookworm-slim
ENV NODE_ENV=production API_HOST=0.0.0.0 API_PORT=4000 DATA_DIR=/data
WORKDIR /hub
COPY --from=packages /hub/node_modules node_modules
COPY --from=build /hub/package.json ./
COPY --from=build /hub/api/package.json api/
COPY --from=build /hub/api/dist api/dist
COPY --from=build /hub/samples samples
COPY --from=build /hub/schema schema
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.API_PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "api/dist/api/src/main.js"]
CMD ["api"]
