"""Articles, help centers, news, the sources of the AI agent, and exports."""

import time

from recorder import value


def content(recorder, missing, unmapped, admin):
    call = recorder.call
    pages = recorder.pages

    centers = call("help_centers.find", lambda: {"help_center_id": 1}, lambda r: str(r.id) == "1")
    missing("help_centers.find", lambda: {"help_center_id": 999999})
    pages("help_centers.list", dict, lambda: [centers.id], 1)
    guide = call("help_centers.collections.create", lambda: {"name": "Guide", "description": "All of it"}, lambda r: r.name == "Guide")
    other = call("help_centers.collections.create", lambda: {"name": "Other"}, lambda r: r.id != guide.id)
    call("help_centers.collections.find", lambda: {"collection_id": int(guide.id)}, lambda r: r.id == guide.id)
    missing("help_centers.collections.find", lambda: {"collection_id": 999999})
    call("help_centers.collections.update", lambda: {"collection_id": int(guide.id), "name": "Guide Two"}, lambda r: r.name == "Guide Two")
    pages("help_centers.collections.list", lambda: {"per_page": 1}, lambda: [guide.id, other.id])

    article = call("articles.create",
        lambda: {"request": {"title": "Peers", "description": "A page", "body": "<p>Text</p>", "author_id": admin, "state": "published", "parent_id": int(guide.id), "parent_type": "collection", "translated_content": {"fr": {"title": "Pairs", "body": "<p>Texte</p>", "author_id": admin, "state": "published"}}}},
        lambda r: r.title == "Peers" and r.state == "published",
    )
    draft = call("articles.create", lambda: {"request": {"title": "Draft", "author_id": admin}}, lambda r: r.state == "draft")
    call("articles.find", lambda: {"article_id": int(article.id)}, lambda r: r.id == article.id)
    missing("articles.find", lambda: {"article_id": 999999})
    call("articles.update", lambda: {"article_id": int(article.id), "title": "Peers Two"}, lambda r: r.title == "Peers Two")
    pages("articles.list", lambda: {"per_page": 1}, lambda: [article.id, draft.id])
    call("articles.search", lambda: {"phrase": "Peers", "state": "published", "highlight": True}, lambda r: any(one.id == article.id for one in r.data.articles))
    call("articles.delete", lambda: {"article_id": int(draft.id)}, lambda r: r.id == draft.id and r.deleted is True)
    missing("articles.delete", lambda: {"article_id": 999999})
    call("help_centers.collections.delete", lambda: {"collection_id": int(other.id)}, lambda r: r.id == other.id and r.deleted is True)

    internal = call("internal_articles.create_internal_article", lambda: {"request": {"title": "Peers", "body": "Text", "author_id": admin, "owner_id": admin}}, lambda r: r.title == "Peers")
    call("internal_articles.retrieve_internal_article", lambda: {"internal_article_id": int(internal.id)}, lambda r: r.id == internal.id)
    missing("internal_articles.retrieve_internal_article", lambda: {"internal_article_id": 999999})
    call("internal_articles.update_internal_article", lambda: {"internal_article_id": int(internal.id), "title": "Peers Two"}, lambda r: r.title == "Peers Two")
    call("internal_articles.list_internal_articles", dict, lambda r: any(one.id == internal.id for one in r.data))
    call("internal_articles.search_internal_articles", dict, lambda r: isinstance(r.data.internal_articles, list))
    call("internal_articles.delete_internal_article", lambda: {"internal_article_id": int(internal.id)}, lambda r: r.id == internal.id and r.deleted is True)

    feeds = call("news.feeds.list", dict, lambda r: len(r.data) > 0)
    feed = value(lambda: feeds.data[0].id)
    call("news.feeds.find", lambda: {"newsfeed_id": feed}, lambda r: r.id == feed)
    unmapped("news.feeds.find", lambda: {"newsfeed_id": "999999"})
    news = call("news.items.create",
        lambda: {"title": "Peers", "body": "<p>News</p>", "sender_id": admin, "state": "live", "deliver_silently": True, "labels": ["New"], "reactions": ["😆", "😅"], "newsfeed_assignments": [{"newsfeed_id": int(feed), "published_at": 1664638214}]},
        lambda r: r.title == "Peers",
    )
    call("news.items.find", lambda: {"news_item_id": int(news.id)}, lambda r: r.id == news.id)
    missing("news.items.find", lambda: {"news_item_id": 999999})
    call("news.items.update", lambda: {"news_item_id": int(news.id), "title": "Peers Two", "sender_id": admin, "reactions": ["😝", "😂"]}, lambda r: r.title == "Peers Two")
    call("news.items.list", dict, lambda r: any(one.id == news.id for one in r.data))
    call("news.feeds.list_items", lambda: {"newsfeed_id": feed}, lambda r: isinstance(r.data, list))
    call("news.items.delete", lambda: {"news_item_id": int(news.id)}, lambda r: r.id == news.id and r.deleted is True)

    source = call("ai_content.create_content_import_source", lambda: {"url": "https://peer.example"}, lambda r: r.url == "https://peer.example")
    call("ai_content.get_content_import_source", lambda: {"source_id": str(source.id)}, lambda r: r.id == source.id)
    call("ai_content.update_content_import_source", lambda: {"source_id": str(source.id), "sync_behavior": "api", "url": "https://two.peer.example"}, lambda r: r.url == "https://two.peer.example")
    call("ai_content.list_content_import_sources", dict, lambda r: any(one.id == source.id for one in r.data))
    page = {"title": "Peers", "html": "<html><body><h1>Test</h1></body></html>", "url": "https://peer.example/1", "external_id": "peer-page"}
    external = call("ai_content.create_external_page", lambda: {**page, "source_id": int(source.id)}, lambda r: r.external_id == "peer-page")
    call("ai_content.create_external_page", lambda: {**page, "title": "Peers Two", "source_id": int(source.id)}, lambda r: r.id == external.id and r.title == "Peers Two")
    call("ai_content.get_external_page", lambda: {"page_id": external.id}, lambda r: r.id == external.id)
    call("ai_content.update_external_page", lambda: {**page, "page_id": external.id, "title": "Peers Three", "source_id": int(source.id)}, lambda r: r.title == "Peers Three")
    call("ai_content.list_external_pages", dict, lambda r: any(one.id == external.id for one in r.data))
    call("ai_content.delete_external_page", lambda: {"page_id": external.id}, lambda r: r.id == external.id)
    call("ai_content.delete_content_import_source", lambda: {"source_id": str(source.id)})

    job = call("data_export.create", lambda: {"created_at_after": 1734519776, "created_at_before": 1734537776}, lambda r: len(r.job_identifier) > 0)
    call("data_export.cancel", lambda: {"job_identifier": job.job_identifier}, lambda r: r.status == "canceled")
    done = call("data_export.create", lambda: {"created_at_after": 0, "created_at_before": 4102444800}, lambda r: r.status != "canceled")
    finished(lambda: call("data_export.find", lambda: {"job_identifier": done.job_identifier}, lambda r: r.job_identifier == done.job_identifier), lambda r: r.status == "completed")
    call("data_export.download", lambda: {"job_identifier": done.job_identifier})
    datasets = call("export.list_available_datasets_and_attributes", dict, lambda r: any(one.id == "conversation" for one in r.data))
    report = call("export.enqueue_a_new_reporting_data_export_job",
        lambda: {"dataset_id": datasets.data[0].id, "attribute_ids": ["conversation_id", "conversation_started_at"], "start_time": 1717490000, "end_time": 1717510000},
        lambda r: len(r.job_identifier) > 0,
    )
    app = {"app_id": "app", "client_id": "client"}
    finished(lambda: call("data_export.export_reporting_data", lambda: {**app, "job_identifier": report.job_identifier}, lambda r: r.job_identifier == report.job_identifier), lambda r: r.status == "complete" or r.status == "completed")
    call("data_export.download_reporting_data_export", lambda: {"app_id": "app", "job_identifier": report.job_identifier})
    missing("data_export.export_reporting_data", lambda: {**app, "job_identifier": "no-such-job"})


def finished(ask, is_finished):
    """Polls a job until it has finished, at most 100 times."""
    for _ in range(100):
        job = ask()
        if job is None or is_finished(job):
            return
        time.sleep(0.05)
    raise RuntimeError("a job did not finish within 5 s")
