// Articles, help centers, news, the sources of the AI agent, and exports.

import { setTimeout as sleep } from "node:timers/promises";

export async function content(recorder, { missing, unmapped, admin }) {
  const call = recorder.call.bind(recorder);
  const pages = recorder.pages.bind(recorder);

  const centers = await call("helpCenters.find", { help_center_id: 1 }, (r) => String(r.id) === "1");
  await missing("helpCenters.find", { help_center_id: 999999 });
  await pages("helpCenters.list", {}, () => [centers.id], 1);
  const guide = await call("helpCenters.collections.create", { name: "Guide", description: "All of it" }, (r) => r.name === "Guide");
  const other = await call("helpCenters.collections.create", { name: "Other" }, (r) => r.id !== guide.id);
  await call("helpCenters.collections.find", () => ({ collection_id: Number(guide.id) }), (r) => r.id === guide.id);
  await missing("helpCenters.collections.find", { collection_id: 999999 });
  await call("helpCenters.collections.update", () => ({ collection_id: Number(guide.id), name: "Guide Two" }), (r) => r.name === "Guide Two");
  await pages("helpCenters.collections.list", { per_page: 1 }, () => [guide.id, other.id]);

  const article = await call(
    "articles.create",
    () => ({ title: "Peers", description: "A page", body: "<p>Text</p>", author_id: admin, state: "published", parent_id: Number(guide.id), parent_type: "collection", translated_content: { fr: { title: "Pairs", body: "<p>Texte</p>", author_id: admin, state: "published" } } }),
    (r) => r.title === "Peers" && r.state === "published",
  );
  const draft = await call("articles.create", { title: "Draft", author_id: admin }, (r) => r.state === "draft");
  await call("articles.find", () => ({ article_id: Number(article.id) }), (r) => r.id === article.id);
  await missing("articles.find", { article_id: 999999 });
  await call("articles.update", () => ({ article_id: Number(article.id), title: "Peers Two" }), (r) => r.title === "Peers Two");
  await pages("articles.list", { per_page: 1 }, () => [article.id, draft.id]);
  await call("articles.search", { phrase: "Peers", state: "published", highlight: true }, (r) => r.data.articles.some((one) => one.id === article.id));
  await call("articles.delete", () => ({ article_id: Number(draft.id) }), (r) => r.id === draft.id && r.deleted === true);
  await missing("articles.delete", { article_id: 999999 });
  await call("helpCenters.collections.delete", () => ({ collection_id: Number(other.id) }), (r) => r.id === other.id && r.deleted === true);

  const internal = await call("internalArticles.createInternalArticle", { title: "Peers", body: "Text", author_id: admin, owner_id: admin }, (r) => r.title === "Peers");
  await call("internalArticles.retrieveInternalArticle", () => ({ internal_article_id: Number(internal.id) }), (r) => r.id === internal.id);
  await missing("internalArticles.retrieveInternalArticle", { internal_article_id: 999999 });
  await call("internalArticles.updateInternalArticle", () => ({ internal_article_id: Number(internal.id), title: "Peers Two" }), (r) => r.title === "Peers Two");
  await call("internalArticles.listInternalArticles", undefined, (r) => r.data.some((one) => one.id === internal.id));
  await call("internalArticles.searchInternalArticles", {}, (r) => Array.isArray(r.data.internal_articles));
  await call("internalArticles.deleteInternalArticle", () => ({ internal_article_id: Number(internal.id) }), (r) => r.id === internal.id && r.deleted === true);

  const feeds = await call("news.feeds.list", undefined, (r) => r.data.length > 0);
  const feed = feeds?.data[0].id;
  await call("news.feeds.find", { newsfeed_id: feed }, (r) => r.id === feed);
  await unmapped("news.feeds.find", { newsfeed_id: "999999" });
  const news = await call(
    "news.items.create",
    { title: "Peers", body: "<p>News</p>", sender_id: admin, state: "live", deliver_silently: true, labels: ["New"], reactions: ["😆", "😅"], newsfeed_assignments: [{ newsfeed_id: Number(feed), published_at: 1664638214 }] },
    (r) => r.title === "Peers",
  );
  await call("news.items.find", () => ({ news_item_id: Number(news.id) }), (r) => r.id === news.id);
  await missing("news.items.find", { news_item_id: 999999 });
  await call("news.items.update", () => ({ news_item_id: Number(news.id), body: { title: "Peers Two", sender_id: admin, reactions: ["😝", "😂"] } }), (r) => r.title === "Peers Two");
  await call("news.items.list", undefined, (r) => r.data.some((one) => one.id === news.id));
  await call("news.feeds.listItems", { newsfeed_id: feed }, (r) => Array.isArray(r.data));
  await call("news.items.delete", () => ({ news_item_id: Number(news.id) }), (r) => r.id === news.id && r.deleted === true);

  const source = await call("aiContent.createContentImportSource", { sync_behavior: "api", url: "https://peer.example" }, (r) => r.url === "https://peer.example");
  await call("aiContent.getContentImportSource", () => ({ source_id: String(source.id) }), (r) => r.id === source.id);
  await call("aiContent.updateContentImportSource", () => ({ source_id: String(source.id), sync_behavior: "api", url: "https://two.peer.example" }), (r) => r.url === "https://two.peer.example");
  await call("aiContent.listContentImportSources", undefined, (r) => r.data.some((one) => one.id === source.id));
  const page = { title: "Peers", html: "<html><body><h1>Test</h1></body></html>", url: "https://peer.example/1", external_id: "peer-page" };
  const external = await call("aiContent.createExternalPage", () => ({ ...page, source_id: Number(source.id) }), (r) => r.external_id === "peer-page");
  await call("aiContent.createExternalPage", () => ({ ...page, title: "Peers Two", source_id: Number(source.id) }), (r) => r.id === external.id && r.title === "Peers Two");
  await call("aiContent.getExternalPage", () => ({ page_id: external.id }), (r) => r.id === external.id);
  await call("aiContent.updateExternalPage", () => ({ ...page, page_id: external.id, title: "Peers Three", source_id: Number(source.id) }), (r) => r.title === "Peers Three");
  await call("aiContent.listExternalPages", undefined, (r) => r.data.some((one) => one.id === external.id));
  await call("aiContent.deleteExternalPage", () => ({ page_id: external.id }), (r) => r.id === external.id);
  await call("aiContent.deleteContentImportSource", () => ({ source_id: String(source.id) }));

  const job = await call("dataExport.create", { created_at_after: 1734519776, created_at_before: 1734537776 }, (r) => r.job_identifier.length > 0);
  await call("dataExport.cancel", () => ({ job_identifier: job.job_identifier }), (r) => r.status === "canceled");
  const done = await call("dataExport.create", { created_at_after: 0, created_at_before: 4102444800 }, (r) => r.status !== "canceled");
  await finished(() => call("dataExport.find", () => ({ job_identifier: done.job_identifier }), (r) => r.job_identifier === done.job_identifier), (r) => r.status === "completed");
  await call("dataExport.download", () => ({ job_identifier: done.job_identifier }));
  const datasets = await call("export.listAvailableDatasetsAndAttributes", undefined, (r) => r.data.some((one) => one.id === "conversation"));
  const report = await call(
    "export.enqueueANewReportingDataExportJob",
    () => ({ dataset_id: datasets.data[0].id, attribute_ids: ["conversation_id", "conversation_started_at"], start_time: 1717490000, end_time: 1717510000 }),
    (r) => r.job_identifier.length > 0,
  );
  const app = { app_id: "app", client_id: "client" };
  await finished(() => call("dataExport.exportReportingData", () => ({ ...app, job_identifier: report.job_identifier }), (r) => r.job_identifier === report.job_identifier), (r) => r.status === "complete" || r.status === "completed");
  await call("dataExport.downloadReportingDataExport", () => ({ app_id: "app", job_identifier: report.job_identifier }));
  await missing("dataExport.exportReportingData", { ...app, job_identifier: "no-such-job" });
}

// Polls a job until it has finished, at most 100 times.
async function finished(ask, isFinished) {
  for (let left = 100; left > 0; left -= 1) {
    const job = await ask();
    if (job === undefined || isFinished(job)) return;
    await sleep(50);
  }
  throw new Error("a job did not finish within 5 s");
}
