# The gateway with its pages and without development packages. `docker build -t event-gateway .`
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY explorer/package.json explorer/
COPY examples/timeline/package.json examples/timeline/
# Scripts would build the pages, and fetch the Node that this image has already.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY schema schema
COPY src src
COPY examples/operations examples/operations
COPY --from=build /app/explorer/dist explorer/dist
COPY --from=build /app/examples/timeline/dist examples/timeline/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Past npm, so that SIGTERM comes to the server, which then finishes what it has begun.
CMD ["node", "src/main.ts"]
